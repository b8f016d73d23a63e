package vn.congtam.standalone.sample;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.standalone.Moments;

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
    private final String pass;
    private volatile @Nullable String moment;

    /** @param pass shown with whatever is done in a moment that is played */
    Api(URI origin, UnaryOperator<String> tokens, String pass) {
        this.origin = origin;
        this.tokens = tokens;
        this.pass = pass;
    }

    /** From now on everything is done in the moment of that name; none is now. */
    void playIn(@Nullable String name) {
        moment = name;
    }

    JsonNode get(String as, String path) {
        return send(to(as, path).GET().build());
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
        return to(as, path).header("Idempotency-Key", "sample-" + key);
    }

    private HttpRequest.Builder to(String as, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.apply(as));
        String played = moment;
        return played == null
                ? request
                : request.header("X-Correlation-Id", played).header(Moments.PASS, pass);
    }

    /**
     * What one service has just recorded reaches the next a moment later, so a refusal is asked again for a while. So is
     * what got no answer: by its key it is done once.
     */
    private JsonNode send(HttpRequest request) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = once(request);
        while (!answer.isGood() && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = once(request);
        }
        if (!answer.isGood()) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri().getPath() + " -> " + answer.status() + " " + answer.text());
        }
        return json.readTree(answer.text());
    }

    /** @param status 0 when there was none */
    private record Answer(int status, String text) {
        boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    private Answer once(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
