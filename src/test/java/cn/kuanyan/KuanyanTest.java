package cn.kuanyan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application as in the trial, on a random port with a database in memory. All classes that carry exactly this
 * share one running application; adding properties or beans to a class would start another one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Tests run due jobs themselves, so that nothing happens behind their back.
            "camunda.bpm.job-execution.enabled=false",
            // Browsers keep their connections; nobody waits for them at the end.
            "server.shutdown=immediate",
            "spring.datasource.url=jdbc:h2:mem:kuanyan-test;DB_CLOSE_DELAY=-1",
            "spring.jpa.hibernate.ddl-auto=validate",
            "kuanyan.law.calendars-dir=target/test-classes/agency-calendars",
            "kuanyan.trial.password=" + KuanyanTest.PASSWORD
        })
@ActiveProfiles("trial")
public @interface KuanyanTest {

    /** Password of all trial users in tests. */
    String PASSWORD = "Correct-Horse-7-Battery";
}
