package vn.congtam.bench.onestop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.bench.ground.Callers;

/** Sends batches, signed as Standard Webhooks has it; what was not answered is sent again. */
final class Webhook {
    private static final String PREFIX = "whsec_";
    private static final int TRIES = 5;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final SecretKeySpec secret;

    Webhook(URI address, String secret) {
        this.address = address;
        this.secret = new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256");
    }

    /** What became of so many events. */
    record Told(int recorded, int repeated, int refused) {
        static final Told NOTHING = new Told(0, 0, 0);

        private Told and(JsonNode answer) {
            return new Told(
                    recorded + answer.path("recorded").asInt(),
                    repeated + answer.path("repeated").asInt(),
                    refused + answer.path("refused").asInt());
        }
    }

    Told send(List<String> events, int batch) throws InterruptedException {
        Told told = Told.NOTHING;
        for (int from = 0; from < events.size(); from += batch) {
            List<String> some = events.subList(from, Math.min(from + batch, events.size()));
            told = told.and(answer("[" + String.join(",", some) + "]"));
        }
        return told;
    }

    private JsonNode answer(String body) throws InterruptedException {
        String last = "";
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                HttpResponse<String> response = http.send(signed(body), BodyHandlers.ofString());
                if (response.statusCode() == 200) return JsonMapper.shared().readTree(response.body());
                last = response.statusCode() + " " + response.body();
            } catch (IOException away) {
                last = away.toString();
            }
            Callers.awaitMoment(
                    System.nanoTime() + Duration.ofSeconds(1L << tried).toNanos());
        }
        throw new IllegalStateException(last);
    }

    private HttpRequest signed(String body) {
        String id = "msg_" + UUID.randomUUID();
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/cloudevents-batch+json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", "v1," + signature(id + "." + timestamp + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
