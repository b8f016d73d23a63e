package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every address of every service, as each of these people finds it who asks about Lan, her task, her slip of last month
 * and her agency: {@code y} let in, {@code n} refused (403), {@code -} told that there is none (404), {@code s}
 * that no token opens it but a signature (401); {@code ?} would be an answer by accident. What is written is
 * sound and would not change a thing, so whoever is let in is told of its state, such as that the month is locked, and
 * nobody else is. An address that stands in no row of the expected matrix fails, and so does a write without a body.
 */
class AccessMatrixTest {
    private static final Map<String, Api> PEOPLE = people();
    private static final Map<String, String> BODIES = bodies();
    private static final Map<String, String> TARGETS = Targets.asked();

    @Test
    void everybody_finds_the_doors_open_that_are_his_and_no_others() throws IOException {
        List<String> found = new ArrayList<>(List.of(title()));
        for (String service : List.of("indicator", "submission", "scoring", "reporting")) {
            addresses(service).forEach(address -> found.add(row(address)));
        }
        Files.write(Path.of("target", "access-matrix.txt"), found);
        assertThat(found.stream().skip(1)).allSatisfy(AccessMatrixTest::tellsOfRights);
        assertThat(String.join("\n", found)).isEqualTo(expected().stripTrailing());
    }

    /** That there is none for anybody would tell nothing of who may: somebody is let in, or others are refused before it. */
    static void tellsOfRights(String row) {
        String marks = row.replaceFirst("^\\S+ +\\S+ +", "").replace(" ", "");
        assertThat(marks).as(row).hasSize(PEOPLE.size()).doesNotContain("?");
        assertThat(marks.contains("y") || marks.contains("s") || marks.contains("-") && marks.contains("n"))
                .as(row)
                .isTrue();
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

    static String title() {
        return "%-78s %s".formatted("", String.join(" ", PEOPLE.keySet())).stripTrailing();
    }

    /** @param query what it must be told besides, as its own description has it */
    private record Address(String method, String path, String query) {}

    /** As its own description has it: what is not described is not an address of it. */
    private static List<Address> addresses(String service) {
        JsonNode paths =
                Commune.as("head").get("/" + service + "/v3/api-docs").body().path("paths");
        assertThat(paths).as(service).isNotEmpty();
        List<Address> all = new ArrayList<>();
        paths.propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(one -> all.add(new Address(
                                one.getKey().toUpperCase(Locale.ROOT),
                                "/" + service + path.getKey(),
                                query(one.getValue().path("parameters"))))));
        all.sort(Comparator.comparing(one -> one.path() + " " + one.method()));
        return all;
    }

    private static String query(JsonNode parameters) {
        return parameters
                .valueStream()
                .filter(one -> one.path("in").asString().equals("query"))
                .filter(one -> one.path("required").asBoolean())
                .map(one -> one.path("name").asString())
                .map(name -> name + "={" + (List.of("month", "span").contains(name) ? "last" : name) + "}")
                .collect(Collectors.joining("&"));
    }

    static String row(String method, String path, String query) {
        return row(new Address(method, path, query));
    }

    private static String row(Address address) {
        return "%-4s %-73s %s"
                .formatted(
                        address.method(),
                        address.path(),
                        PEOPLE.values().stream()
                                .map(person -> mark(address, ask(person, address)))
                                .collect(Collectors.joining(" ")));
    }

    private static Api.Answer ask(Api person, Address address) {
        String path = filled(address);
        if (address.method().equals("GET")) return person.get(path);
        assertThat(address.method()).isEqualTo("POST");
        return isOfFile(address) ? upload(person, path) : person.post(path, body(address.path()));
    }

    private static boolean isOfFile(Address address) {
        return FILES.stream().anyMatch(address.path()::endsWith);
    }

    private static String mark(Address address, Api.Answer answer) {
        return switch (answer.status()) {
            case 403 -> "n";
            case 404 -> "-";
            case 401 -> answer.body().path("code").asString().equals("SIGNATURE_MISSING") ? "s" : "?";
            default -> isByRight(address, answer) ? "y" : "?";
        };
    }

    /** Nobody is let in because the question was none, and nobody has changed a thing. */
    private static boolean isByRight(Address address, Api.Answer answer) {
        boolean writes = address.method().equals("POST");
        boolean understood = writes && !isOfFile(address) || answer.status() != 400;
        boolean changed = writes && answer.status() < 300 && !CHANGES_NOTHING.contains(address.path());
        boolean right = answer.status() < 500 && understood && !changed;
        if (!right) System.out.println(address + ": " + answer.status() + " " + answer.body());
        return right;
    }

    private static Api.Answer upload(Api person, String path) {
        return person.upload(path, "a.txt", "text/plain", "văn bản".getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String path) {
        if (path.contains("/operations/")) return "[]";
        String body = Objects.requireNonNull(BODIES.get(path), () -> "access-bodies.txt has none for " + path);
        return body.equals("-") ? "" : filledIn(body);
    }

    private static String filled(Address address) {
        String path = address.path();
        boolean afterTheLock = AFTER_THE_LOCK.stream().anyMatch(path::endsWith);
        String span = path.contains("/agency-evaluations") ? "2019" : afterTheLock ? "{this}" : "{last}";
        String query = query(address);
        String asked = (path + (query.isEmpty() ? "" : "?" + query))
                .replace("{span}", span)
                .replace("{month}", path.contains("/journals/") ? "{this}" : "{month}")
                .replace("{eventId}", "{eventId of " + path.split("/")[1] + "}");
        return filledIn(asked).replaceAll("\\{[a-zA-Z0-9]+}", "khong-co");
    }

    /** Of some it need not be said what is asked about, but then nothing is. */
    private static String query(Address address) {
        if (!address.method().equals("GET")) return address.query();
        if (address.path().endsWith("/tasks")) return "owner={staff}&month={last}";
        return address.path().endsWith("/excerpt") ? "fact={eventId}" : address.query();
    }

    /** What may be done after the lock is asked for where nothing is locked yet. */
    private static final List<String> AFTER_THE_LOCK = List.of("/reopening-requests", "/replacement");

    private static final List<String> FILES = List.of(
            "/evidence",
            "/staff-imports",
            "/task-plans",
            "/workbook",
            "/staff-import",
            "/catalogue",
            "/assign",
            "/indicator-values");

    /** Of many at once each is told of by itself. */
    private static final List<String> CHANGES_NOTHING = List.of(
            "/submission/api/v1/acceptances",
            "/submission/api/v1/routines/assignments",
            "/submission/api/v1/evidence",
            "/indicator/api/v1/staff-imports",
            "/scoring/api/v1/reviews/{span}",
            "/scoring/api/v1/reviews/{span}/preview",
            "/scoring/api/v1/sandbox",
            "/submission/review/acceptances",
            "/submission/routines/assignments",
            "/submission/evidence",
            "/scoring/sandbox");

    private static String filledIn(String text) {
        String filled = text;
        for (Map.Entry<String, String> one : TARGETS.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    static Map<String, String> bodies() {
        return resource("/access-bodies.txt")
                .lines()
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[2]));
    }

    private static String expected() {
        return resource("/access-matrix.txt");
    }

    static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
