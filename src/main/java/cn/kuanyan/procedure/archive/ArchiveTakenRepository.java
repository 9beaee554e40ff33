package cn.kuanyan.procedure.archive;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ArchiveTakenRepository extends Repository<ArchiveTaken, Long> {

    ArchiveTaken save(ArchiveTaken taken);

    List<ArchiveTaken> findByCaseIdOrderById(long caseId);
}
