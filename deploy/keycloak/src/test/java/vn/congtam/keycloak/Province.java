package vn.congtam.keycloak;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtam.edge.Edge;
import vn.congtam.indicator.IndicatorService;
import vn.congtam.platform.testing.Proxy;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.testing.TestKeys;
import vn.congtam.standalone.home.Ports;

/** Keycloak, a service that reads the realm's keys over a line that can be cut, and the edge. */
final class Province implements AutoCloseable {
    private static @Nullable Province shared;

    private final int edgePort = Ports.free();
    private final Realm realm =
            new Realm("http://127.0.0.1:" + edgePort, UUID.randomUUID().toString());
    private final Keycloak keycloak;
    private final Proxy line;
    private final ConfigurableApplicationContext service;
    private final ConfigurableApplicationContext edge;

    /** One for all tests of a run. */
    static synchronized Province running() {
        Province known = shared;
        if (known == null) {
            known = new Province(Distribution.ofThisRun());
            Runtime.getRuntime().addShutdownHook(new Thread(known::close));
            shared = known;
        }
        return known;
    }

    /** What takes long begins at the same time. */
    private Province(Distribution distribution) {
        int port = Ports.free();
        keycloak = new Keycloak(distribution, realm, port);
        line = new Proxy("127.0.0.1", port);
        CompletableFuture<ConfigurableApplicationContext> starting =
                CompletableFuture.supplyAsync(this::startService, Thread.ofPlatform()::start);
        try {
            var _ = keycloak.started();
            service = starting.join();
            edge = startEdge();
        } catch (RuntimeException failed) {
            keycloak.close();
            throw failed;
        }
    }

    Keycloak keycloak() {
        return keycloak;
    }

    Realm realm() {
        return realm;
    }

    /** Between the service and the keys. */
    Proxy line() {
        return line;
    }

    HttpResponse<String> get(String token, String path) {
        return Wire.send(request(token, path));
    }

    HttpResponse<String> post(String token, String path) {
        return Wire.send(
                request(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
    }

    @Override
    public void close() {
        edge.close();
        service.close();
        line.close();
        keycloak.close();
    }

    private HttpRequest.Builder request(String token, String path) {
        return Wire.to(address(service) + "/indicator" + path).header("Authorization", "Bearer " + token);
    }

    private ConfigurableApplicationContext startService() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("congtam.standalone.kind", "service");
        settings.put("spring.config.name", "indicator-service");
        settings.put("spring.servlet.multipart.enabled", true);
        settings.put("server.port", 0);
        settings.put("congtam.mongodb.uri", RealDatabase.uri());
        settings.put("congtam.kafka.bootstrap", RealBroker.bootstrap());
        settings.putAll(TestKeys.settings());
        settings.put("congtam.security.issuer", keycloak.issuer());
        settings.put(
                "congtam.security.jwk-set-uri",
                "http://127.0.0.1:" + line.port() + "/realms/congtam/protocol/openid-connect/certs");
        return start(IndicatorService.class, settings);
    }

    private ConfigurableApplicationContext startEdge() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("congtam.standalone.kind", "edge");
        settings.put("spring.config.name", "edge");
        settings.put("server.port", edgePort);
        settings.put("congtam.edge.origin", realm.origin());
        settings.put("congtam.edge.services.indicator", address(service));
        settings.put("congtam.edge.provider.issuer", keycloak.issuer());
        settings.put("congtam.edge.provider.client-secret", realm.secret());
        return start(Edge.class, settings);
    }

    private static String address(ConfigurableApplicationContext running) {
        return "http://127.0.0.1:" + running.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static ConfigurableApplicationContext start(Class<?> application, Map<String, Object> settings) {
        return new SpringApplicationBuilder(application)
                .run(settings.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }
}
