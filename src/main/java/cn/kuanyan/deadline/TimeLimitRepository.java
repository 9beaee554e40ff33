package cn.kuanyan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface TimeLimitRepository extends Repository<TimeLimit, Long> {

    TimeLimit save(TimeLimit limit);

    List<TimeLimit> findByCaseIdOrderById(long caseId);

    List<TimeLimit> findByCaseIdAndCodeOrderByIdDesc(long caseId, String code);

    List<TimeLimit> findByMatterIdAndCodeOrderByIdDesc(long matterId, String code);

    List<TimeLimit> findByStateAndProvisionalOrderById(TimeLimit.State state, boolean provisional);

    List<TimeLimit> findByStateAndProvisionalAndDueDateBeforeOrderById(
            TimeLimit.State state, boolean provisional, LocalDate day);
}
