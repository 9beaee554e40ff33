package cn.kuanyan.platform.startup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator, who creates the other accounts.
 *
 * @param id user id
 * @param password first password, used only when the account is created
 */
@ConfigurationProperties("kuanyan.administrator")
record AdministratorProperties(String id, String password) {

    boolean configured() {
        return id != null && !id.isBlank() && password != null && !password.isBlank();
    }

    @Override
    public String toString() {
        return "AdministratorProperties[id=" + id + "]";
    }
}
