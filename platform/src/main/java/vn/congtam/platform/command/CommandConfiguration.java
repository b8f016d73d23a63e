package vn.congtam.platform.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import vn.congtam.platform.keys.KeyedFingerprint;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.trace.Trail;

/** The sending of commands in every service. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class CommandConfiguration {
    @Bean
    Commands commands(CommandBus bus, CommitLog log, KeyedFingerprint prints, ObjectProvider<Trail> trail) {
        return new Dispatch(bus, log, prints, trail.getIfAvailable(() -> Trail.NOWHERE));
    }

    /** Whom it asks is built of what asks it. */
    @Bean
    Alongside alongside(@Lazy org.axonframework.config.Configuration axon) {
        return new Alongside(axon);
    }

    @Bean
    HandlerEnhancerDefinition versionGuard() {
        return new VersionGuard();
    }
}
