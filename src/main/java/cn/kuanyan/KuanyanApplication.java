package cn.kuanyan;

import cn.kuanyan.audit.AuditCommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Kuanyan 宽严: case handling for administrative penalties. Models and forms are deployed and registered by the process
 * application of package {@code platform}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class KuanyanApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(AuditCommand.NAME)) {
            System.exit(AuditCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(KuanyanApplication.class, args);
    }
}
