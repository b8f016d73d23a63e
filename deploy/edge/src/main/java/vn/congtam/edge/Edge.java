package vn.congtam.edge;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import vn.congtam.edge.problem.Unheard;

/** Starts the edge alone; the settings are in {@code edge.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Edge {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "edge");
        SpringApplication.run(Edge.class, arguments);
    }

    @Bean
    MessageSource messageSource() {
        return Words.in("messages/edge");
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> toldByUs() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(Unheard.class.getName());
        });
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Language();
    }
}
