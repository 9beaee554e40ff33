package cn.kuanyan.procedure.archive;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ArchiveManifestRepository extends Repository<ArchiveManifest, Long> {

    ArchiveManifest save(ArchiveManifest manifest);

    Optional<ArchiveManifest> findByArchiveId(long archiveId);
}
