package vn.congtam.platform.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Who may ask a service for what, from the tables in {@code access/}; what stands in no row is nobody's. */
final class Rights {
    private static final Right NOBODYS = Right.of(new String[] {"NOT_ALLOWED"});

    private final Map<String, Right> rows = new HashMap<>();

    static Rights of(String service) {
        Rights rights = new Rights();
        rights.read("every");
        rights.read(service);
        return rights;
    }

    /** @throws vn.congtam.platform.web.Refused unless one of the actor's roles stands in the row */
    void mustAllow(Actor actor, String method, String path) {
        Right right = rows.getOrDefault(row(method, path), NOBODYS);
        if (!right.isOf(actor)) throw right.refusal();
    }

    Right.Proof proof(String method, String path) {
        return rows.getOrDefault(row(method, path), NOBODYS).proof();
    }

    /** The paths that are asked for without a token; only by POST. */
    String[] withoutToken() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().proof() != Right.Proof.TOKEN)
                .map(row -> row.getKey().substring("POST ".length()))
                .toArray(String[]::new);
    }

    boolean knows(String method, String path) {
        return rows.containsKey(row(method, path));
    }

    Map<String, Right> rows() {
        return Map.copyOf(rows);
    }

    private void read(String table) {
        ClassPathResource file = new ClassPathResource("access/" + table + ".rights");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(this::add);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void add(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        String[] rest = words.subList(2, words.size()).toArray(new String[0]);
        Right right = Right.of(rest);
        if (right.proof() != Right.Proof.TOKEN && !words.get(0).equals("POST"))
            throw new IllegalStateException("no POST: " + line);
        if (rows.put(row(words.get(0), words.get(1)), right) != null) {
            throw new IllegalStateException("twice: " + line);
        }
    }

    /** The header of an answer is asked for like the answer. */
    private static String row(String method, String path) {
        return (method.equals("HEAD") ? "GET" : method) + " " + path;
    }
}
