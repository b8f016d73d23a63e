package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;

/** What is wrong is refused in both languages with a pointer, and leaves nothing behind. */
class BadInputTest {
    private static final String TASKS = "/submission/api/v1/tasks";

    @ParameterizedTest
    @CsvSource({
        "VC0013, CM-01, 0,   0, /quantity",
        "VC0013, CM-01, 1.5, 0, /quantity",
        "VC0013, CM-01, -1,  0, /quantity",
        "VC0013, CM-01, 1,  -1, /due",
        "VC0013, CM-99, 1,   0, /product",
        "VC7777, CM-01, 1,   0, /owner",
    })
    void an_assignment_that_cannot_be_is_refused_at_its_field(
            String owner, String product, String quantity, int days, String pointer) {
        long before = head();
        Answer answer = Commune.as(Commune.HEAD_OF_ECONOMY)
                .post(
                        TASKS,
                        Commune.assignment(
                                owner, product, quantity, "Sai", Commune.today().plusDays(days)));
        isProblem(answer);
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void malformed_json_and_ten_megabytes_are_refused() {
        Api rater = Commune.as(Commune.HEAD_OF_ECONOMY);
        isProblem(rater.post(TASKS, "{\"owner\":"));
        assertThat(isProblem(rater.post(TASKS, "\"" + "x".repeat(10_000_000) + "\""))
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"12345-01", "0000-01", "-0001-01", "2026-13", "1999-12"})
    void a_month_of_no_calendar_of_ours_is_refused_before_it_becomes_a_fact(String month) {
        String opening = "{\"agency\":\"" + Commune.AGENCY + "\",\"span\":\"" + month + "\"}";
        Answer opened = isProblem(Commune.as("head").post("/scoring/api/v1/periods", opening));
        assertThat(opened.body().at("/errors/0/pointer").asString()).isEqualTo("/span");
        isProblem(Commune.as("leader").get("/reporting/api/v1/dashboard?month=" + month));
    }

    @Test
    void a_month_that_has_not_begun_is_not_locked() {
        String path = "/scoring/api/v1/periods/" + Commune.AGENCY + "/"
                + Commune.thisMonth().plusMonths(1) + "/lock";
        assertThat(isProblem(Commune.as("head").post(path, "{}"))
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("SPAN_NOT_BEGUN");
    }

    @Test
    void a_few_bytes_do_not_become_a_number_of_a_million_digits() {
        String criteria = "{\"criteria\":[{\"item\":\"I.1\",\"points\":\"1e10000000\"}]}";
        String path = "/scoring/api/v1/slips/" + Commune.LAN + "/" + Commune.thisMonth() + "/self-score";
        Answer answer = isProblem(Commune.as(Commune.LAN).post(path, criteria));
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/criteria/0/points");
    }

    @ParameterizedTest
    @CsvSource({"\\ud800", "a\\u0000b", "a\\u202eb"})
    void text_that_cannot_be_read_is_refused(String title) {
        String body = Commune.assignment(Commune.LAN, "CM-01", "1", title, Commune.today());
        Answer answer = isProblem(Commune.as(Commune.HEAD_OF_ECONOMY).post(TASKS, body));
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/title");
    }

    @Test
    void the_wrong_person_in_the_wrong_role_is_refused() {
        String body = Commune.assignment(Commune.LAN, "CM-01", "1", "Sai vai", Commune.today());
        assertThat(isProblem(Commune.as(Commune.LAN).post(TASKS, body)).status())
                .isEqualTo(403);
        assertThat(isProblem(Commune.as("VC0019").post(TASKS, body)).status()).isEqualTo(403);
        assertThat(isProblem(Commune.as("inspector").post(TASKS, body)).status())
                .isEqualTo(403);
        assertThat(isProblem(Commune.as("admin").get("/scoring/api/v1/slips/VC0013/" + Commune.lastMonth()))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void a_task_is_not_reviewed_before_it_is_handed_in_nor_by_its_owner() {
        String task = Commune.assignToLan("Chưa nộp");
        Answer early = Commune.as(Commune.HEAD_OF_ECONOMY).post(TASKS + "/" + task + "/acceptance", "{}");
        assertThat(isProblem(early).status()).isEqualTo(409);
        Answer own = Commune.as(Commune.LAN).post(TASKS + "/" + task + "/acceptance", "{}");
        assertThat(isProblem(own).status()).isEqualTo(403);
        Answer unknown = Commune.as(Commune.HEAD_OF_ECONOMY).post(TASKS + "/nowhere/acceptance", "{}");
        assertThat(isProblem(unknown).status()).isEqualTo(404);
    }

    @Test
    void evidence_of_an_unlisted_type_is_refused_whatever_its_name_says() {
        Api lan = Commune.as(Commune.LAN);
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};
        isProblem(lan.upload("/submission/api/v1/evidence", "x.exe", "application/octet-stream", program));
        isProblem(lan.upload("/submission/api/v1/evidence", "x.pdf", "application/pdf", program));
    }

    @Test
    void nobody_comes_in_without_a_token() {
        for (String path : new String[] {
            "/submission/api/v1/worklist", "/reporting/api/v1/dashboard", "/scoring/actuator/prometheus"
        }) {
            Answer answer = new Api(Commune.running().origin(), "nonsense").get(path);
            assertThat(isProblem(answer).status()).as(path).isEqualTo(401);
        }
    }

    private static Answer isProblem(Answer answer) {
        JsonNode problem = answer.body();
        assertThat(answer.status()).as(problem.toString()).isBetween(400, 499);
        assertThat(problem.path("code").asString()).isNotEmpty();
        assertThat(problem.path("vi").asString()).isNotEmpty();
        assertThat(problem.path("en").asString()).isNotEmpty();
        return answer;
    }

    /** How many commits the service holds. */
    private static long head() {
        return Api.eventually(
                        () -> Commune.as("admin").get("/submission/api/v1/operations/relay"),
                        answer -> answer.body().path("lag").asLong(-1) == 0)
                .body()
                .path("commit")
                .asLong(-1);
    }
}
