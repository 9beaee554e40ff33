package cn.kuanyan.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseRecordRepository extends JpaRepository<CaseRecord, Long> {
    List<CaseRecord> findByCaseIdOrderById(long caseId);

    List<CaseRecord> findByCaseIdAndStepOrderById(long caseId, String step);

    List<CaseRecord> findByCaseIdInAndStepInOrderById(Collection<Long> caseIds, Collection<String> steps);
}
