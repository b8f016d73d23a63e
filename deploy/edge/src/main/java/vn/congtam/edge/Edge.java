package vn.congtam.edge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the edge alone; the settings are in {@code edge.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Edge {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "edge");
        SpringApplication.run(Edge.class, arguments);
    }
}
