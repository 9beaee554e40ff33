package cn.kuanyan.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReturnSlipRepository extends JpaRepository<ReturnSlip, Long> {
    List<ReturnSlip> findByCaseIdAndSettledFalseOrderById(long caseId);
}
