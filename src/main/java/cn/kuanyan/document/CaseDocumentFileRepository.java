package cn.kuanyan.document;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseDocumentFileRepository extends JpaRepository<CaseDocumentFile, Long> {

    Optional<CaseDocumentFile> findByDocumentIdAndForm(long documentId, CaseDocumentFile.Form form);
}
