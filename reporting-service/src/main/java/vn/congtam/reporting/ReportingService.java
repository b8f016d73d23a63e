package vn.congtam.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ReportingService {
    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "reporting-service");
        SpringApplication.run(ReportingService.class, arguments);
    }
}
