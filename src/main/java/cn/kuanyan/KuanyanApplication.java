package cn.kuanyan;

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
        SpringApplication.run(KuanyanApplication.class, args);
    }
}
