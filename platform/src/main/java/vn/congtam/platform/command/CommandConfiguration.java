package vn.congtam.platform.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.congtam.platform.store.commits.CommitLog;

/** The sending of commands in every service. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class CommandConfiguration {
    @Bean
    Commands commands(CommandBus bus, CommitLog log) {
        return new Dispatch(bus, log);
    }

    @Bean
    HandlerEnhancerDefinition versionGuard() {
        return new VersionGuard();
    }
}
