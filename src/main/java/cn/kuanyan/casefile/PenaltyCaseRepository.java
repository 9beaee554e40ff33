package cn.kuanyan.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PenaltyCaseRepository extends JpaRepository<PenaltyCase, Long> {
    List<PenaltyCase> findByAgencyOrderByIdDesc(String agency);
}
