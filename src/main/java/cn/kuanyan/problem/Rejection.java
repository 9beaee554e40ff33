package cn.kuanyan.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A deliberate refusal that a person is meant to read. Anything else that is thrown is a fault of the product, and its
 * details stay in the log.
 */
public class Rejection extends RuntimeException {

    /** Why something was refused, with the HTTP status that says so. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient List<Finding> findings;

    public Rejection(Kind kind, List<Finding> findings) {
        super(findings.stream().map(Finding::message).collect(Collectors.joining("；")));
        this.kind = kind;
        this.findings = List.copyOf(findings);
    }

    /** Refuses one field of a submission by a rule. */
    public static Rejection of(String field, String rule, String message) {
        return new Rejection(Kind.INVALID, List.of(new Finding(field, rule, message)));
    }

    public static Rejection forbidden(String rule, String message) {
        return new Rejection(Kind.FORBIDDEN, List.of(new Finding(null, rule, message)));
    }

    public static Rejection notFound(String message) {
        return new Rejection(Kind.NOT_FOUND, List.of(new Finding(null, "不存在", message)));
    }

    public static Rejection conflict(String rule, String message) {
        return new Rejection(Kind.CONFLICT, List.of(new Finding(null, rule, message)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Finding> findings() {
        return findings;
    }
}
