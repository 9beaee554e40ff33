package cn.kuanyan.evidence;

import cn.kuanyan.audit.AuditArticles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By which article files are taken in and handed on. */
@Component
class EvidenceArticles implements AuditArticles {

    @Override
    public Optional<String> of(String act) {
        return switch (act) {
            case FileStore.ACT -> Optional.of("《中华人民共和国行政处罚法》第四十六条");
            case ChainOfCustody.ACT -> Optional.of("《中华人民共和国行政处罚法》第四十七条");
            default -> Optional.empty();
        };
    }
}
