package cn.kuanyan.document;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface DocumentDiscardRepository extends Repository<DocumentDiscard, Long> {

    DocumentDiscard save(DocumentDiscard discard);

    boolean existsByDocumentId(long documentId);

    List<DocumentDiscard> findByDocumentIdIn(Collection<Long> documentIds);
}
