package vn.congtam.submission;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that says what was done. */
@SpringBootApplication
public class SubmissionService {
    public static void main(String[] args) {
        new SpringApplicationBuilder(SubmissionService.class)
                .properties("spring.config.name=submission-service")
                .run(args);
    }
}
