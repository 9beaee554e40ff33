package cn.kuanyan.document;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseDocumentRepository extends JpaRepository<CaseDocument, Long> {

    List<CaseDocument> findByCaseIdOrderById(long caseId);

    List<CaseDocument> findByReplacesIdOrderById(long replacesId);
}
