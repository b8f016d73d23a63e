package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.testing.Answer;

/** A system of an agency that reports its files, connected by the personnel office. */
final class Shop {
    private final Office office;
    private final String system;
    private final String hr;
    private String secret = "";
    private String name = "";

    Shop(Office office, String system, String hr) {
        this(office, system, hr, true);
        String body =
                "{\"agency\":\"%s\",\"system\":\"%s\",\"name\":\"Một cửa\"}".formatted(office.agency.value(), system);
        done(office.service.submit(hr, "/api/v1/connections", body));
        eventually(() -> office.service.get(hr, "/api/v1/connections").text().contains("/" + system));
        renews();
    }

    private Shop(Office office, String system, String hr, boolean known) {
        this.office = office;
        this.system = system;
        this.hr = hr;
    }

    String system() {
        return system;
    }

    String secret() {
        return secret;
    }

    String path(String what) {
        return "/api/v1/connections/" + office.agency.value() + "/" + system + "/" + what;
    }

    void renews() {
        JsonNode issued = done(office.service.submit(hr, path("secrets"), "")).body();
        secret = issued.path("secret").asString();
        name = issued.path("name").asString();
        eventually(() -> office.service.get(hr, "/api/v1/connections").text().contains(name));
    }

    void withdraws() {
        done(office.service.submit(hr, path("secrets/" + name + "/withdrawal"), ""));
        eventually(() -> office.service
                .get(hr, "/api/v1/connections")
                .body()
                .valueStream()
                .flatMap(link -> link.path("secrets").valueStream())
                .noneMatch(good -> good.asString("").equals(name)));
    }

    /** The same system with another secret. */
    Shop by(String other) {
        Shop shop = new Shop(office, system, hr, true);
        shop.secret = other;
        return shop;
    }

    /** With its own secret at the address of another system. */
    Shop elsewhere(String other) {
        Shop shop = new Shop(office, other, hr, true);
        shop.secret = secret;
        return shop;
    }

    void maps(String kind, String product) {
        done(office.service.submit(
                hr, path("mappings"), "{\"kind\":\"%s\",\"product\":\"%s\"}".formatted(kind, product)));
    }

    void means(String account, StaffCode staff) {
        done(office.service.submit(
                hr, path("accounts"), "{\"account\":\"%s\",\"staff\":\"%s\"}".formatted(account, staff.value())));
    }

    /** @param data as JSON */
    String event(String id, String type, String number, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"/%s","type":"vn.congtam.file.%s","subject":"%s","time":"%s",\
                "data":%s}""".formatted(id, system, type, number, moment(type), data);
    }

    String figure(String id, String number, String account, String actual) {
        return event(
                        id,
                        "figure",
                        number,
                        "{\"account\":\"%s\",\"span\":\"%s\",\"indicator\":\"DH\",\"actual\":%s}"
                                .formatted(account, Office.TODAY.toString().substring(0, 7), actual))
                .replace("vn.congtam.file.figure", "vn.congtam.figure.reported");
    }

    /** Things happen in their order, whenever they are told. */
    private static Instant moment(String type) {
        Instant begin = Office.TODAY.atTime(0, 0).toInstant(java.time.ZoneOffset.ofHours(7));
        return begin.plusSeconds(type.equals("received") ? 1 : 2);
    }

    Answer sends(List<String> events) {
        return sends("[" + String.join(",", events) + "]");
    }

    Answer sends(String body) {
        return posts(body, signed(body, Instant.now()));
    }

    Answer posts(String body, Map<String, String> headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/cloudevents+json"));
        headers.forEach((key, value) -> all.addAll(List.of(key, value)));
        return office.service.post(null, path("events"), body, all.toArray(new String[0]));
    }

    Map<String, String> signed(String body, Instant at) {
        String id = "msg_" + UUID.randomUUID();
        String timestamp = String.valueOf(at.getEpochSecond());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] hash = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            String signature = "v1," + Base64.getEncoder().encodeToString(hash);
            return Map.of("webhook-id", id, "webhook-timestamp", timestamp, "webhook-signature", signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer;
    }
}
