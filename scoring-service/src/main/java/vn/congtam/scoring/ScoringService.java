package vn.congtam.scoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service that judges work by the rules in force. */
@SpringBootApplication
public class ScoringService {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "scoring-service");
        SpringApplication.run(ScoringService.class, args);
    }
}
