package cn.kuanyan.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartyRepository extends JpaRepository<Party, Long> {
    List<Party> findByCaseIdOrderById(long caseId);
}
