package vn.congtam.edge;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;

/** Starts the edge alone; the settings are in {@code edge.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Edge {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "edge");
        SpringApplication.run(Edge.class, arguments);
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    MessageSource messageSource() {
        return Words.in("messages/edge", "messages/door");
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Language();
    }
}
