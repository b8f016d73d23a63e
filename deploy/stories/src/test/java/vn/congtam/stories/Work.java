package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.congtam.stories.Api.Answer;

/**
 * The work of one official: one task after the other is assigned; of three, one is left so, one is handed in and one is
 * accepted as well. When the connection breaks, all that was asked for the task at hand is asked again with the same
 * keys, answered or not.
 */
final class Work {
    private static final String TASKS = "/submission/api/v1/tasks";

    private final Api rater;
    private final Api official;
    private final String owner;
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Integer> facts = new LinkedHashMap<>();
    private int number;

    Work(Api rater, Api official, String owner) {
        this.rater = rater;
        this.official = official;
        this.owner = owner;
    }

    String owner() {
        return owner;
    }

    /** How many facts there must be of each task. */
    Map<String, Integer> facts() {
        return facts;
    }

    void until(BooleanSupplier cut) {
        try {
            while (!cut.getAsBoolean()) {
                next();
            }
        } catch (UncheckedIOException broken) {
            assertThat(cut.getAsBoolean()).as(broken.toString()).isTrue();
        }
    }

    /** The task at hand from its beginning. */
    void next() {
        String title = owner + "-" + number;
        String task = assign(title);
        facts.put(task, 1);
        if (number % 3 > 0) {
            submit(title, task);
            facts.put(task, 2);
        }
        if (number % 3 > 1) {
            acknowledged(rater, TASKS + "/" + task + "/acceptance", title + "-accept", "{}");
            facts.put(task, 3);
        }
        number++;
    }

    private String assign(String title) {
        String body = """
                {"owner":"%s","catalogue":"xa-dien-khanh-2026-1","product":"CM-01","quantity":1,"title":"%s","due":"%s"}
                """.formatted(owner, title, Today.day());
        return acknowledged(rater, TASKS, title, body).body().path("id").asString();
    }

    private void submit(String title, String task) {
        byte[] content = ("Sản phẩm " + title).getBytes(StandardCharsets.UTF_8);
        String file = official.upload("/submission/api/v1/evidence", "van-ban.txt", "text/plain", content)
                .body()
                .path("sha256")
                .asString();
        String body = "{\"quantity\":1,\"evidence\":[\"" + file + "\"]}";
        acknowledged(official, TASKS + "/" + task + "/submissions", title + "-submit", body);
    }

    private Answer acknowledged(Api who, String path, String key, String body) {
        Answer answer = Api.eventually(() -> who.post(path, body, "Idempotency-Key", key), any -> any.status() < 300);
        assertThat(answer.status()).as(path + " " + answer.body()).isLessThan(300);
        String first = answers.putIfAbsent(key, answer.body().toString());
        assertThat(answer.body()).hasToString(first == null ? answer.body().toString() : first);
        return answer;
    }
}
