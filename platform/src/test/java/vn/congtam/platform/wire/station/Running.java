package vn.congtam.platform.wire.station;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.testing.TestKeys;
import vn.congtam.platform.testing.TestTokens;

/** A station on a port of its own, over the real broker and database. */
final class Running {
    private Running() {}

    static ConfigurableApplicationContext start(String name, Class<?>... sources) {
        return new SpringApplicationBuilder(sources)
                .run(settings(name).entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }

    private static Map<String, Object> settings(String name) {
        Map<String, Object> settings = new TreeMap<>(TestTokens.settings());
        settings.putAll(TestKeys.settings());
        settings.put("server.port", 0);
        settings.put("congtam.service", name);
        settings.put("congtam.rights", "station");
        settings.put("congtam.mongodb.uri", RealDatabase.uri());
        settings.put("congtam.kafka.bootstrap", RealBroker.bootstrap());
        settings.put("spring.config.location", "classpath:platform.yml");
        settings.put("congtam.kafka.follows", "congtam." + name + ",congtam." + name + "-neighbour");
        return settings;
    }
}
