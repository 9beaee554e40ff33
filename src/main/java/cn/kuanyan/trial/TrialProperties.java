package cn.kuanyan.trial;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param password common password of all trial users; blank: a random one is generated once
 * @param dataDirectory where the trial keeps its database and the generated password
 */
@ConfigurationProperties("kuanyan.trial")
record TrialProperties(String password, Path dataDirectory) {

    boolean hasPassword() {
        return password != null && !password.isBlank();
    }

    @Override
    public String toString() {
        return "TrialProperties[dataDirectory=" + dataDirectory + "]";
    }
}
