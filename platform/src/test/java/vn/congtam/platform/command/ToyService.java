package vn.congtam.platform.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.congtam.platform.keys.KeyConfiguration;
import vn.congtam.platform.store.AxonConfiguration;
import vn.congtam.platform.store.StoreConfiguration;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.testing.TestKeys;

/** A service of one aggregate, with nothing of web or broker. */
@Configuration(proxyBeanMethods = false)
@Import(Office.class)
@ImportAutoConfiguration({
    KeyConfiguration.class,
    StoreConfiguration.class,
    AxonConfiguration.class,
    CommandConfiguration.class,
    InfraConfiguration.class,
    AxonTracingAutoConfiguration.class,
    NoOpTransactionAutoConfiguration.class,
    EventProcessingAutoConfiguration.class,
    AxonAutoConfiguration.class
})
class ToyService {
    static final Instant NOW = Instant.parse("2026-10-05T01:00:00.123Z");

    static ConfigurableApplicationContext start(String name) {
        return new SpringApplicationBuilder(ToyService.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(TestKeys.settings())
                .run("--congtam.service=" + name, "--congtam.mongodb.uri=" + RealDatabase.uri());
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
