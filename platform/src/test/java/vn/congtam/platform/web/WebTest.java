package vn.congtam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.web.RunningCounter.LAN;

import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.RunningCounter.Answer;

class WebTest {
    private static RunningCounter counter;

    @BeforeAll
    static void start() {
        counter = new RunningCounter();
    }

    @AfterAll
    static void stop() {
        counter.close();
    }

    @Test
    void the_person_is_read_from_the_token() {
        assertThat(get(LAN, "/api/v1/me").body().toString())
                .isEqualTo(
                        "{\"staff\":\"VC0013\",\"name\":\"VC0013\",\"agency\":\"xa-dien-khanh\",\"roles\":[\"OFFICIAL\"]}");
    }

    @Test
    void nobody_comes_in_without_a_token_of_ours() {
        assertThat(get(null, "/api/v1/me")).satisfies(isProblem(401, "NOT_SIGNED_IN"));
        assertThat(get("nonsense", "/api/v1/me")).satisfies(isProblem(401, "NOT_SIGNED_IN"));
        assertThat(get(LAN + "x", "/api/v1/me")).satisfies(isProblem(401, "NOT_SIGNED_IN"));
        assertThat(get(null, "/api/v1/nowhere")).satisfies(isProblem(401, "NOT_SIGNED_IN"));
    }

    /** Far more than the identity provider is asked about in that time. */
    @Test
    void a_token_with_a_key_that_nobody_knows_is_none_of_ours_however_many_there_are() {
        for (int i = 0; i < 20; i++) {
            assertThat(get(ofKey("key-" + i), "/api/v1/me")).satisfies(isProblem(401, "NOT_SIGNED_IN"));
        }
        assertThat(get(LAN, "/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void without_a_token_and_with_a_wrong_one_he_is_told_so_in_one_language() {
        assertThat(get("nonsense", "/api/v1/me").body())
                .isEqualTo(get(null, "/api/v1/me").body());
    }

    @Test
    void operations_are_for_administrators_only() {
        assertThat(get(LAN, "/api/v1/operations/doors")).satisfies(isProblem(403, "NOT_ALLOWED"));
        String admin = TestTokens.of("VC9004", null, Role.ADMIN);
        assertThat(get(admin, "/api/v1/operations/doors").status()).isEqualTo(200);
    }

    @Test
    void a_good_request_is_an_act_of_the_person() {
        Answer answer = post("{\"items\":[{\"what\":\"  bu\u0301t  \",\"quantity\":2}],\"payer\":\"VC1\"}");
        assertThat(answer.body().path("by").asString()).isEqualTo("VC0013");
        assertThat(answer.body().path("what").asString()).isEqualTo("b\u00fat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\":[{\"what\":\"x\",\"quantity\":0}],\"payer\":\"VC1\"}   | 422 | NOT_VALID | /items/0/quantity",
                "{\"items\":[{\"what\":\" \",\"quantity\":1}],\"payer\":\"VC1\"}   | 422 | NOT_VALID | /items/0/what",
                "{\"items\":[],\"payer\":\"VC1\"}                                | 422 | NOT_VALID | /items",
                "{\"items\":[{\"what\":\"x\",\"quantity\":1.5}],\"payer\":\"VC1\"} | 400 | MALFORMED | /items/0/quantity",
                "{\"items\":[{\"what\":\"x\",\"quantity\":\"a\"}],\"payer\":\"VC1\"} | 400 | MALFORMED | /items/0/quantity",
                "{\"items\":[{\"what\":\"x\",\"quantity\":1,\"count\":1}],\"payer\":\"VC1\"}      | 400 | MALFORMED | /items/0/count",
                "{\"items\":[{\"what\":\"x\",\"quantity\":1}],\"payer\":\"V C\"}   | 400 | MALFORMED | /payer",
                "{\"items\":                                                    | 400 | MALFORMED | /items",
            })
    void a_bad_request_is_told_where_it_is_bad(String body, int status, String code, String pointer) {
        Answer answer = post(body);
        assertThat(answer).satisfies(isProblem(status, code));
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"RULE,422", "STATE,409", "UNKNOWN,404", "FORBIDDEN,403"})
    void a_refusal_has_the_status_of_its_kind(String kind, int status) {
        Answer answer = get(LAN, "/api/v1/refusals/" + kind);
        assertThat(answer).satisfies(isProblem(status, kind));
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/what");
        assertThat(answer.body().path("currentVersion").asInt(-1)).isEqualTo(status == 409 ? 7 : -1);
    }

    @Test
    void constants_are_said_in_words() {
        JsonNode refused = get(LAN, "/api/v1/refusals/RULE").body();
        assertThat(refused.path("vi").asString()).isEqualTo("Không được: trái quy định.");
        assertThat(refused.path("en").asString()).isEqualTo("Not so: against a rule.");
    }

    @Test
    void a_stale_version_and_a_store_that_is_down_are_told_apart_from_mistakes() {
        assertThat(get(LAN, "/api/v1/stale")).satisfies(isProblem(412, "STALE_VERSION"));
        assertThat(get(LAN, "/api/v1/stale").body().path("currentVersion").asInt())
                .isEqualTo(3);
        for (String path : List.of("/api/v1/down", "/api/v1/waiting"))
            assertThat(get(LAN, path)).satisfies(isProblem(503, "TRY_AGAIN_SHORTLY"));
    }

    @Test
    void what_nobody_foresaw_is_an_incident_and_tells_no_secret() {
        Answer answer = get(LAN, "/api/v1/broken");
        assertThat(answer).satisfies(isProblem(500, "UNEXPECTED"));
        assertThat(answer.body().toString()).doesNotContain("secret");
    }

    @Test
    void a_body_of_ten_megabytes_is_refused() {
        assertThat(post("\"" + "x".repeat(10_000_000) + "\"")).satisfies(isProblem(413, "TOO_LARGE"));
    }

    @Test
    void malformed_headers_are_refused() {
        String body = "{\"items\":[{\"what\":\"x\",\"quantity\":1}],\"payer\":\"VC1\"}";
        assertThat(post(body, "If-Match", "later")).satisfies(isProblem(422, "IF_MATCH_MALFORMED"));
        assertThat(post(body, "Idempotency-Key", "k".repeat(101)))
                .satisfies(isProblem(422, "IDEMPOTENCY_KEY_MALFORMED"));
        assertThat(post(body, "If-Match", "\"3\"", "Idempotency-Key", "k-1").status())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_path_and_a_wrong_method_are_problems_too() {
        assertThat(get(LAN, "/api/v1/nowhere")).satisfies(isProblem(404, "HTTP_404"));
        assertThat(get(LAN, "/api/v1/orders")).satisfies(isProblem(405, "HTTP_405"));
    }

    private static Consumer<Answer> isProblem(int status, String code) {
        return answer -> {
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body().path("code").asString()).isEqualTo(code);
            assertThat(answer.body().path("vi").asString()).isNotEmpty();
            assertThat(answer.body().path("en").asString()).isNotEmpty();
            JsonNode first = answer.body().at("/errors/0");
            assertThat(first.path("pointer").isString()).as("a pointer").isTrue();
            assertThat(first.path("code").asString()).isNotEmpty();
            assertThat(first.path("vi").asString()).isNotEmpty();
        };
    }

    private static String ofKey(String name) {
        Base64URL header = Base64URL.encode("{\"alg\":\"RS256\",\"kid\":\"" + name + "\"}");
        return header + LAN.substring(LAN.indexOf('.'));
    }

    private static Answer get(@Nullable String token, String path) {
        return counter.get(token, path);
    }

    private static Answer post(String body, String... headers) {
        return counter.post("/api/v1/orders", "application/json", body, headers);
    }
}
