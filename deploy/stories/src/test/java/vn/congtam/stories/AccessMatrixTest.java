package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every address of every service, as each of these people finds it who asks about Lan, her task, her slip of last month
 * and her agency: {@code y} let in, {@code n} refused (403), {@code -} told that there is none (404), {@code s}
 * that no token opens it but a signature (401). What is written is
 * sound and would not change a thing, so whoever is let in is told of its state, such as that the month is locked, and
 * nobody else is. An address that stands in no row of the expected matrix fails, and so does a write without a body.
 */
class AccessMatrixTest {
    private static final Map<String, Api> PEOPLE = people();
    private static final Map<String, String> BODIES = bodies();
    private static final Map<String, String> TARGETS = targets();

    @Test
    void everybody_finds_the_doors_open_that_are_his_and_no_others() throws IOException {
        List<String> found = new ArrayList<>(List.of(title()));
        for (String service : List.of("indicator", "submission", "scoring", "reporting")) {
            new TreeSet<>(addresses(service)).forEach(address -> found.add(row(service, address)));
        }
        Files.write(Path.of("target", "access-matrix.txt"), found);
        assertThat(String.join("\n", found)).isEqualTo(expected().stripTrailing());
    }

    private static Map<String, Api> people() {
        Standalone running = Commune.running();
        Badges badges = Badges.of(running.data(), running.origin());
        Map<String, Api> all = new LinkedHashMap<>();
        all.put("Lan", Commune.as(Commune.LAN));
        all.put("colleague", Commune.as("VC0021"));
        all.put("herRater", Commune.as(Commune.HEAD_OF_ECONOMY));
        all.put("otherRater", Commune.as(OTHER_RATER));
        List.of("head", "hr", "homeaffairs", "leader", "inspector", "admin")
                .forEach(role -> all.put(role, Commune.as(role)));
        List.of("official", "rater", "head", "hr")
                .forEach(role ->
                        all.put("other" + role, new Api(running.origin(), badges.badge("XL-" + role, "xa-la", role))));
        return all;
    }

    private static final String OTHER_RATER = "VC0019";

    private static String title() {
        return "%-78s %s".formatted("", String.join(" ", PEOPLE.keySet())).stripTrailing();
    }

    /** As its own description has it: what is not described is not an address of it. */
    private static List<String> addresses(String service) {
        JsonNode paths =
                Commune.as("head").get("/" + service + "/v3/api-docs").body().path("paths");
        assertThat(paths).as(service).isNotEmpty();
        List<String> all = new ArrayList<>();
        paths.propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> all.add(path.getKey() + " " + method.toUpperCase(java.util.Locale.ROOT))));
        return all;
    }

    private static String row(String service, String address) {
        String path = "/" + service + address.substring(0, address.indexOf(' '));
        String method = address.substring(address.indexOf(' ') + 1);
        return "%-4s %-73s %s"
                .formatted(
                        method,
                        path,
                        PEOPLE.values().stream()
                                .map(person -> ask(person, method, path))
                                .collect(Collectors.joining(" ")));
    }

    private static String ask(Api person, String method, String path) {
        Api.Answer answer = switch (method) {
            case "GET" -> person.get(filled(path));
            case "POST" ->
                FILES.stream().anyMatch(path::endsWith)
                        ? upload(person, filled(path))
                        : person.post(filled(path), body(path));
            default -> throw new IllegalStateException(method);
        };
        return switch (answer.status()) {
            case 403 -> "n";
            case 404 -> "-";
            case 401 -> {
                assertThat(answer.body().path("code").asString()).as(path).isEqualTo("SIGNATURE_MISSING");
                yield "s";
            }
            default -> {
                assertThat(answer.status()).as(path).isLessThan(500);
                boolean changed = method.equals("POST") && answer.status() < 300 && !CHANGES_NOTHING.contains(path);
                assertThat(changed)
                        .as("%s was to change nothing: %s", path, answer.body())
                        .isFalse();
                yield "y";
            }
        };
    }

    private static Api.Answer upload(Api person, String path) {
        return person.upload(path, "a.txt", "text/plain", "văn bản".getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String path) {
        if (path.contains("/operations/")) return "[]";
        String body = Objects.requireNonNull(BODIES.get(path), () -> "access-bodies.txt has none for " + path);
        return body.equals("-") ? "" : filledIn(body);
    }

    private static String filled(String path) {
        String month = "month=" + Commune.lastMonth();
        String about = path.endsWith("/tasks")
                ? "?owner=" + Commune.LAN + "&" + month
                : path.contains("/dashboard") ? "?" + month : "";
        boolean afterTheLock = AFTER_THE_LOCK.stream().anyMatch(path::endsWith);
        String span = path.contains("/agency-evaluations")
                ? "2019"
                : (afterTheLock ? Commune.thisMonth() : Commune.lastMonth()).toString();
        return filledIn(path.replace("{span}", span)).replaceAll("\\{[a-zA-Z0-9]+}", "khong-co") + about;
    }

    /** What may be done after the lock is asked for where nothing is locked yet. */
    private static final List<String> AFTER_THE_LOCK = List.of("/reopening-requests", "/replacement");

    private static final List<String> FILES = List.of("/evidence", "/staff-imports", "/task-plans", "/workbook");

    /** Of many at once each is told of by itself. */
    private static final List<String> CHANGES_NOTHING = List.of(
            "/submission/api/v1/acceptances",
            "/submission/api/v1/routines/assignments",
            "/submission/api/v1/evidence",
            "/indicator/api/v1/staff-imports",
            "/scoring/api/v1/sandbox");

    private static String filledIn(String text) {
        String filled = text;
        for (Map.Entry<String, String> one : TARGETS.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    private static Map<String, String> targets() {
        JsonNode lan =
                Commune.as("hr").get("/indicator/api/v1/staff/" + Commune.LAN).body();
        JsonNode slip = Commune.as("inspector")
                .get("/scoring/api/v1/slips/" + Commune.LAN + "/" + Commune.lastMonth())
                .body();
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("staff", Commune.LAN);
        targets.put("colleague", "VC0021");
        targets.put("rater", Commune.HEAD_OF_ECONOMY);
        targets.put("agency", Commune.AGENCY);
        targets.put("division", "kinh-te");
        targets.put("catalogue", "xa-dien-khanh-2026-1");
        targets.put("number", "99");
        targets.put("entry", "1");
        targets.put("month", "2019-01");
        targets.put("post", lan.path("post").path("post").asString());
        targets.put("task", Commune.assignToLan("Việc mà ai cũng hỏi đến"));
        targets.put("eventId", slip.findValue("eventId").asString());
        targets.put("last", Commune.lastMonth().toString());
        targets.put("this", Commune.thisMonth().toString());
        targets.put("today", Commune.today().toString());
        return targets;
    }

    private static Map<String, String> bodies() {
        return resource("/access-bodies.txt")
                .lines()
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[2]));
    }

    private static String expected() {
        return resource("/access-matrix.txt");
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
