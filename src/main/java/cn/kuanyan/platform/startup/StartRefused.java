package cn.kuanyan.platform.startup;

import java.util.List;

/** The product does not start, and says in Chinese what has to be set. */
public class StartRefused extends RuntimeException {

    private final transient List<String> reasons;

    public StartRefused(List<String> reasons) {
        super(String.join("；", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
