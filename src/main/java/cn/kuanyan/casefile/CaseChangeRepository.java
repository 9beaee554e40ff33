package cn.kuanyan.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseChangeRepository extends JpaRepository<CaseChange, Long> {
    List<CaseChange> findByCaseIdOrderById(long caseId);
}
