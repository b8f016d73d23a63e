package vn.congtam.standalone.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.ledger.audit.Finding;
import vn.congtam.platform.ledger.audit.Wrong;

/** What people are shown, against a fresh fold of the same facts: asked of a system that runs, as its operator would. */
public final class ReadModels implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String origin;
    private final String token;

    /** @param token of an operator */
    public ReadModels(String origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    /** @return those that differ, with the name of the read model as the detail */
    public List<Finding> differing(String service, String log) {
        String projections = "/" + service + "/api/v1/operations/projections";
        return ask(projections)
                .valueStream()
                .map(one -> one.path("name").asString())
                .filter(name -> !ask(projections + "/" + name + "/replay-digest")
                        .path("equal")
                        .asBoolean())
                .map(name -> new Finding(log, 0, Wrong.READ_MODEL, name))
                .toList();
    }

    private JsonNode ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(5))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(path + " -> " + answer.statusCode());
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(path + " -> " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
