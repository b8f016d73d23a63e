package vn.congtam.standalone.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Ready is what answers: the edge, and through it every service. */
public record Readiness(String origin) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    public void await() {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = ask(http);
            while (!answer.isEmpty()) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("not ready after " + PATIENCE.toSeconds() + " s: " + answer);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                answer = ask(http);
            }
        }
    }

    /** Empty when all is well. */
    private String ask(HttpClient http) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? "" : answer.body();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
