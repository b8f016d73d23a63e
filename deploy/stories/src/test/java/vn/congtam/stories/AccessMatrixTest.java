package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
 * Every address of every service, as each of these people finds it who asks about Lan, her slip of last month and her
 * agency: {@code y} let in, {@code n} refused (403), {@code -} told that there is none (404). An address that stands in no
 * row of the expected matrix fails.
 */
class AccessMatrixTest {
    private static final Map<String, Api> PEOPLE = people();

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
                                .map(person -> ask(person, method, filled(path)))
                                .collect(Collectors.joining(" ")));
    }

    private static String ask(Api person, String method, String path) {
        Api.Answer answer = switch (method) {
            case "GET" -> person.get(path);
            case "POST" ->
                path.endsWith("/evidence") || path.endsWith("/staff-imports")
                        ? upload(person, path)
                        : write(person, path);
            default -> throw new IllegalStateException(method);
        };
        return switch (answer.status()) {
            case 403 -> "n";
            case 404 -> "-";
            case 401 -> throw new IllegalStateException("not signed in: " + path);
            default -> {
                assertThat(answer.status()).as(path).isLessThan(500);
                yield "y";
            }
        };
    }

    private static Api.Answer upload(Api person, String path) {
        return person.upload(path, "a.txt", "text/plain", "văn bản".getBytes(StandardCharsets.UTF_8));
    }

    private static Api.Answer write(Api person, String path) {
        return person.post(path, path.contains("/operations/") ? "[]" : "{}");
    }

    private static String filled(String path) {
        String month = "month=" + Commune.lastMonth();
        String about = path.contains("/tasks")
                ? "?owner=" + Commune.LAN + "&" + month
                : path.contains("/dashboard") ? "?" + month : "";
        return path.replace("{staff}", Commune.LAN)
                        .replace("{agency}", Commune.AGENCY)
                        .replace("{division}", "kinh-te")
                        .replace(
                                "{span}",
                                path.contains("/agency-evaluations")
                                        ? "2019"
                                        : Commune.lastMonth().toString())
                        .replace("{catalogue}", "xa-dien-khanh-2026-1")
                        .replace("{number}", "99")
                        .replaceAll("\\{[a-zA-Z0-9]+}", "khong-co")
                + about;
    }

    private static String expected() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/access-matrix.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
