package cn.kuanyan;

import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Kuanyan 宽严: case handling for administrative penalties. Models and forms are registered by {@code META-INF/processes.xml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableProcessApplication("kuanyan")
public class KuanyanApplication {

    public static void main(String[] args) {
        SpringApplication.run(KuanyanApplication.class, args);
    }
}
