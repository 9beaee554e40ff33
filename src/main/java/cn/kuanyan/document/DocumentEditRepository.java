package cn.kuanyan.document;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentEditRepository extends JpaRepository<DocumentEdit, Long> {

    List<DocumentEdit> findByDocumentIdOrderById(long documentId);
}
