package vn.congtam.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The public APIs, used as a person would. Every write has a key, so that playing it again changes nothing. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "congtam-sample-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    /** The same request must be the same bytes in every process, and maps are ordered differently in each. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final URI origin;
    private final UnaryOperator<String> tokens;

    Api(URI origin, UnaryOperator<String> tokens) {
        this.origin = origin;
        this.tokens = tokens;
    }

    /** @return the id in the answer */
    String post(String as, String path, String key, Map<String, ?> body) {
        return send(request(as, path, key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                        .build())
                .path("id")
                .asString("");
    }

    /** @return the SHA-256 of the file, as the service computed it */
    String upload(String as, String key, String name, String text) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--" + BOUNDARY + "--\r\n";
        return send(request(as, "/submission/api/v1/evidence", key)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .path("sha256")
                .asString("");
    }

    private HttpRequest.Builder request(String as, String path, String key) {
        return HttpRequest.newBuilder(origin.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.apply(as))
                .header("Idempotency-Key", "sample-" + key);
    }

    /** What one service has just recorded reaches the next a moment later, so a refusal is asked again for a while. */
    private JsonNode send(HttpRequest request) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> response = once(request);
        while (response.statusCode() >= 400 && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            response = once(request);
        }
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(request.method() + " "
                    + request.uri().getPath() + " -> " + response.statusCode() + " " + response.body());
        }
        return json.readTree(response.body());
    }

    private HttpResponse<String> once(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
