package cn.kuanyan.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentIssueRepository extends JpaRepository<DocumentIssue, Long> {

    Optional<DocumentIssue> findByDocumentId(long documentId);

    List<DocumentIssue> findByDocumentIdIn(Collection<Long> documentIds);
}
