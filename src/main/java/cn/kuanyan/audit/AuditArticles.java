package cn.kuanyan.audit;

import java.util.Optional;

/** By which article an act is done, as the models say it. */
public interface AuditArticles {

    /** @param act what was done, e.g. {@code verify-clue} */
    Optional<String> of(String act);
}
