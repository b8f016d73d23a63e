package vn.congtam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.counter.Counter;
import vn.congtam.platform.testing.TestTokens;

class WebTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LAN = TestTokens.of("VC0013", "xa-dien-khanh", Role.OFFICIAL);
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        Map<String, Object> settings = new TreeMap<>(TestTokens.settings());
        settings.putAll(Map.of(
                "server.port", 0, "congtam.service", "counter", "spring.config.location", "classpath:platform.yml"));
        service =
                new SpringApplicationBuilder(Counter.class).properties(settings).run();
    }

    @AfterAll
    static void stop() {
        service.close();
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
                "{\"items\":[{\"what\":\"x\",\"quantity\":1}],\"payer\":1,\"payer\":2} | 400 | MALFORMED | ''",
                "{\"items\":                                                    | 400 | MALFORMED | ''",
            })
    void a_bad_request_is_told_where_it_is_bad(String body, int status, String code, String pointer) {
        Answer answer = post(body);
        assertThat(answer).satisfies(isProblem(status, code));
        if (!pointer.isEmpty()) {
            assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        }
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
    void a_stale_version_and_a_store_that_is_down_are_told_apart_from_mistakes() {
        assertThat(get(LAN, "/api/v1/stale")).satisfies(isProblem(412, "STALE_VERSION"));
        assertThat(get(LAN, "/api/v1/stale").body().path("currentVersion").asInt())
                .isEqualTo(3);
        assertThat(get(LAN, "/api/v1/down")).satisfies(isProblem(503, "TRY_AGAIN_SHORTLY"));
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

    private record Answer(int status, JsonNode body) {}

    private static java.util.function.Consumer<Answer> isProblem(int status, String code) {
        return answer -> {
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body().path("code").asString()).isEqualTo(code);
            assertThat(answer.body().path("vi").asString()).isNotEmpty();
            assertThat(answer.body().path("en").asString()).isNotEmpty();
        };
    }

    private static Answer get(@org.jspecify.annotations.Nullable String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static Answer post(String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1/orders"))
                .header("Authorization", "Bearer " + LAN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/counter" + path);
    }
}
