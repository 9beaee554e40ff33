package cn.kuanyan.document;

import java.util.Optional;

/** Where the values of documents come from: the case file, read by whoever knows the procedure. */
public interface DocumentSource {

    /** Fills every field of the kind. */
    Filling fill(DocumentKind kind, Occasion occasion);

    /** One value, e.g. the number that a paper carries. */
    Optional<String> value(DocumentKind kind, String source, Occasion occasion);

    /**
     * Whether the source can be resolved at all.
     *
     * @return what is wrong with it, or nothing
     */
    Optional<String> fault(String source);
}
