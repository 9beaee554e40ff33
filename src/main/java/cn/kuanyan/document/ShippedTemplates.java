package cn.kuanyan.document;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The templates that the product ships now and those that it shipped before. Each is kept at its first start, before
 * anybody can begin a draft, so that a later version of the product can still issue what was begun on it.
 */
@Component
class ShippedTemplates implements SmartInitializingSingleton {

    private final ShippedTemplateRepository kept;
    private final Clock clock;
    private final Map<String, DocumentKind> kinds = new TreeMap<>();
    private final Map<String, byte[]> current = new TreeMap<>();
    private final Map<String, String> digests = new TreeMap<>();

    ShippedTemplates(DocumentKinds kinds, ShippedTemplateRepository kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
        kinds.all().forEach(kind -> {
            byte[] content = kinds.template(kind);
            this.kinds.put(kind.kind(), kind);
            current.put(kind.kind(), content);
            digests.put(kind.kind(), DigestUtils.sha256Hex(content));
        });
    }

    @Override
    public void afterSingletonsInstantiated() {
        kinds.forEach((name, kind) -> {
            if (!kept.existsById(digests.get(name))) {
                keep(new ShippedTemplate(kind, current.get(name), clock.instant()));
            }
        });
    }

    private void keep(ShippedTemplate template) {
        try {
            kept.saveAndFlush(template);
        } catch (DataIntegrityViolationException keptByAnotherServer) {
            if (!kept.existsById(template.sha256())) {
                throw keptByAnotherServer;
            }
        }
    }

    /** The file that the product ships now. */
    byte[] current(String kind) {
        return current.get(kind);
    }

    String digest(String kind) {
        return digests.get(kind);
    }

    /** The file with this digest, whether it is shipped still or not. */
    byte[] file(String kind, String sha256) {
        return sha256.equals(digests.get(kind))
                ? current.get(kind)
                : kept.findById(sha256).orElseThrow().content();
    }
}
