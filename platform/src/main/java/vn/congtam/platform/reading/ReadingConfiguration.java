package vn.congtam.platform.reading;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.congtam.platform.command.CommandConfiguration;
import vn.congtam.platform.command.Commands;

/** Readings in every service that keeps records. */
@AutoConfiguration(after = CommandConfiguration.class)
@Import(ReadingsOfDay.class)
public class ReadingConfiguration {
    @Bean
    Readings readings(@Value("${congtam.service}") String service, Commands commands, Clock clock) {
        return new Readings(service, commands, clock);
    }
}
