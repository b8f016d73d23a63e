package vn.congtam.bench.service;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.congtam.bench.ground.Ground;
import vn.congtam.platform.keys.Keystore;

/** What a service is started with: the same as the standalone starts its services with. */
final class Settings {
    private final Map<String, Object> all = new TreeMap<>();

    /** @param name of the service, and so of its database and its topic */
    Settings(Ground ground, Tokens tokens, String name, int port) {
        String password = UUID.randomUUID().toString();
        Path keystore = ground.folder().resolve(name + ".p12");
        Keystore.addKey(keystore, password, "kek-1");
        all.put("spring.config.name", "errands-service");
        all.put("congtam.standalone.kind", "service");
        all.put("congtam.service", name);
        all.put("server.address", "127.0.0.1");
        all.put("server.port", port);
        all.put("server.servlet.context-path", "/errands");
        all.put("server.tomcat.max-keep-alive-requests", -1);
        all.put("congtam.mongodb.uri", ground.mongodb());
        all.put("congtam.kafka.bootstrap", ground.kafka());
        all.put("congtam.security.issuer", tokens.issuer());
        all.put("congtam.security.jwk-set-uri", tokens.keys());
        all.put("congtam.personal.keystore", keystore);
        all.put("congtam.personal.password", password);
        all.put("congtam.personal.database", name + "_keys");
    }

    /** With a transparency log, as every service of the product has one. */
    Settings sealed(Ground ground, String name) {
        all.put("congtam.ledger.folder", ground.folder().resolve(name + "-ledger"));
        all.put("congtam.ledger.password", UUID.randomUUID().toString());
        return this;
    }

    String[] arguments() {
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
