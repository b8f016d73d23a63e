package vn.congtam.indicator;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that says what is expected. */
@SpringBootApplication
public class IndicatorService {
    public static void main(String[] args) {
        new SpringApplicationBuilder(IndicatorService.class)
                .properties("spring.config.name=indicator-service")
                .run(args);
    }
}
