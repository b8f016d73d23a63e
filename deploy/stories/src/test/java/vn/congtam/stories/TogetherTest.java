package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;

/** People who press twice, and people who press at the same time. */
class TogetherTest {

    @Test
    void a_repeated_request_gets_the_first_answer_and_leaves_one_fact() {
        String body = Commune.assignment(Commune.LAN, "CM-01", "1", "Công văn nộp hai lần", Commune.today());
        Api rater = Commune.as(Commune.HEAD_OF_ECONOMY);
        String key = "story-" + System.nanoTime();
        List<Answer> answers = together(16, () -> rater.post("/submission/api/v1/tasks", body, "Idempotency-Key", key));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        Answer other = rater.post("/submission/api/v1/tasks", body.replace("hai lần", "khác"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void of_32_reviews_at_once_one_wins_and_the_others_are_told_the_version() {
        String task = Commune.assignToLan("Công văn duyệt cùng lúc");
        Api.eventually(() -> Commune.submitByLan(task), answer -> answer.status() == 201);
        Api rater = Commune.as(Commune.HEAD_OF_ECONOMY);
        String tag = Api.eventually(
                        () -> rater.get("/submission/api/v1/tasks/" + task),
                        answer -> answer.tag().equals("\"1\""))
                .tag();
        List<Answer> answers = together(
                32, () -> rater.post("/submission/api/v1/tasks/" + task + "/acceptance", "{}", "If-Match", tag));
        Map<Boolean, List<Answer>> won =
                answers.stream().collect(Collectors.partitioningBy(answer -> answer.status() < 300));
        assertThat(won.get(true)).hasSize(1);
        assertThat(won.get(false)).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(409, 412);
            assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(2);
        });
        assertThat(facts(task, "TaskAccepted")).isEqualTo(1);
    }

    @Test
    void without_a_version_too_one_of_many_wins_and_the_others_are_told_the_state() {
        String task = Commune.assignToLan("Công văn duyệt không kèm phiên bản");
        Api.eventually(() -> Commune.submitByLan(task), answer -> answer.status() == 201);
        Api rater = Commune.as(Commune.HEAD_OF_ECONOMY);
        List<Answer> answers = together(16, () -> rater.post("/submission/api/v1/tasks/" + task + "/acceptance", "{}"));
        assertThat(answers.stream().filter(answer -> answer.status() < 300)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() >= 300)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(2);
        });
    }

    private static long facts(String task, String type) {
        JsonNode history = Api.eventually(
                        () -> Commune.as("inspector")
                                .get("/reporting/api/v1/history/" + Commune.LAN + "?month=" + Commune.thisMonth()),
                        answer -> count(answer.body(), task, type) > 0)
                .body();
        return count(history, task, type);
    }

    private static long count(JsonNode history, String task, String type) {
        return StreamSupport.stream(history.spliterator(), false)
                .filter(fact -> fact.path("type").asString().equals(type)
                        && fact.toString().contains("task/" + task))
                .count();
    }

    private static List<Answer> together(int times, Callable<Answer> ask) {
        try (ExecutorService people = Executors.newFixedThreadPool(times)) {
            List<Future<Answer>> asked =
                    IntStream.range(0, times).mapToObj(i -> people.submit(ask)).toList();
            return asked.stream().map(TogetherTest::answer).toList();
        }
    }

    private static Answer answer(Future<Answer> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
