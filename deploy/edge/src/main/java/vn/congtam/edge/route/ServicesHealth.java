package vn.congtam.edge.route;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.congtam.edge.EdgeSettings;

/** Up when every service says that it is. */
@Component("services")
class ServicesHealth implements HealthIndicator {
    private static final String UP = Status.UP.getCode();
    private static final String DOWN = Status.DOWN.getCode();
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient connections;
    private final Map<String, URI> services;

    ServicesHealth(HttpClient connections, EdgeSettings settings) {
        this.connections = connections;
        this.services = settings.services();
    }

    @Override
    public Health health() {
        Map<String, CompletableFuture<String>> asked = new TreeMap<>();
        services.forEach((name, address) -> asked.put(name, ask(name, address)));
        Map<String, String> answers = new TreeMap<>();
        asked.forEach((name, answer) -> answers.put(name, answer.join()));
        boolean all = answers.values().stream().allMatch(UP::equals);
        return Health.status(all ? Status.UP : Status.DOWN).withDetails(answers).build();
    }

    private CompletableFuture<String> ask(String name, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/" + name + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        return connections
                .sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null && answer.statusCode() == 200 ? UP : DOWN);
    }
}
