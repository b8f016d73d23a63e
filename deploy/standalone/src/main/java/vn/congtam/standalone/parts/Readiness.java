package vn.congtam.standalone.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Ready is what answers: the edge, and through it every service. */
public record Readiness(String origin) {
    private static final List<String> ALL = List.of("/actuator/health");
    private static final List<String> SERVICES = Stream.of("indicator", "submission", "scoring", "reporting")
            .map(name -> "/" + name + "/actuator/health/readiness")
            .toList();
    private static final Duration UNWELL = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    public void await() {
        await(PATIENCE, ALL);
    }

    /**
     * Where there is something to be looked at, also while a service records nothing because its store is not what it signed.
     *
     * @return whether all is well
     */
    public boolean awaitAnswers() {
        try {
            await(UNWELL, ALL);
            return true;
        } catch (IllegalStateException notWell) {
            await(PATIENCE, SERVICES);
            return false;
        }
    }

    private void await(Duration patience, List<String> paths) {
        long giveUp = System.nanoTime() + patience.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = ask(http, paths);
            while (!answer.isEmpty()) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("not ready after " + patience.toSeconds() + " s: " + answer);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                answer = ask(http, paths);
            }
        }
    }

    private String ask(HttpClient http, List<String> paths) {
        return paths.stream()
                .map(path -> ask(http, path))
                .filter(answer -> !answer.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Empty when all is well. */
    private String ask(HttpClient http, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
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
