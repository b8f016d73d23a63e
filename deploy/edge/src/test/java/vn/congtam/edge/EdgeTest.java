package vn.congtam.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {
    private static final String TOKEN = "Bearer of.a.client";

    private static Upstream upstream;
    private static RunningEdge edge;

    @BeforeAll
    static void start() throws Exception {
        upstream = new Upstream();
        edge = new RunningEdge(upstream.address());
    }

    @AfterAll
    static void stop() {
        edge.close();
        upstream.close();
    }

    @Test
    void a_client_with_a_token_reaches_the_service_with_path_query_and_token_untouched() throws Exception {
        String seen = edge.get("/submission/api/v1/tasks/a%20b?state=OPEN&page=2", "Authorization", TOKEN)
                .body();
        assertThat(seen)
                .startsWith("GET /submission/api/v1/tasks/a%20b?state=OPEN&page=2\n")
                .contains("authorization: " + TOKEN);
    }

    @Test
    void the_service_learns_the_origin_from_the_edge_and_not_from_the_client() throws Exception {
        String seen = edge.get(
                        "/submission/",
                        "Authorization",
                        TOKEN,
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "https")
                .body();
        assertThat(seen)
                .contains("x-forwarded-host: 127.0.0.1\n")
                .contains("x-forwarded-port: " + edge.port() + "\n")
                .contains("x-forwarded-proto: http\n")
                .doesNotContain("evil.example");
    }

    @Test
    void nobody_says_of_himself_from_where_he_asks() throws Exception {
        String seen = edge.getFrom(
                        "127.0.0.5", "/submission/", "Authorization", TOKEN, "X-Forwarded-For", "203.0.113.9")
                .body();
        assertThat(seen).contains("x-forwarded-for: 127.0.0.5\n").doesNotContain("203.0.113.9");
    }

    @Test
    void behind_a_named_proxy_the_last_address_that_is_no_proxy_counts() throws Exception {
        String forged = "198.51.100.1, 10.9.9.9, 127.0.0.8";
        try (RunningEdge behind =
                new RunningEdge(upstream.address(), "--congtam.edge.trusted-proxies=127.0.0.7/32, 127.0.0.8/32")) {
            assertThat(behind.getFrom("127.0.0.7", "/submission/", "Authorization", TOKEN, "X-Forwarded-For", forged)
                            .body())
                    .contains("x-forwarded-for: 10.9.9.9\n")
                    .doesNotContain("198.51.100.1");
            assertThat(behind.getFrom("127.0.0.9", "/submission/", "Authorization", TOKEN, "X-Forwarded-For", forged)
                            .body())
                    .contains("x-forwarded-for: 127.0.0.9\n");
        }
    }

    @Test
    void the_session_cookie_stays_at_the_edge_and_other_cookies_go_on() throws Exception {
        String seen = edge.get(
                        "/submission/", "Authorization", TOKEN, "Cookie", "lang=en; congtam-session=abc; other=1")
                .body();
        assertThat(seen).contains("cookie: lang=en; other=1\n").doesNotContain("congtam-session");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/submission/api/v1/tasks",
                "/submission/ledger/checkpoint",
                "/submission/actuator/prometheus",
                "/submission/v3/api-docs",
                "/unknown/api/v1/x"
            })
    void a_program_without_token_is_told_in_both_languages(String path) throws Exception {
        HttpResponse<String> answer = edge.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"NOT_SIGNED_IN\"", "Bạn chưa đăng nhập", "You are not signed in");
        assertThat(answer.body()).contains("\"errors\":[{\"pointer\":\"\",\"code\":\"NOT_SIGNED_IN\",\"vi\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/submission/api/v1/tasks/%00", "/submission/a%2fb", "/%5c", "/%zz", "/[x]", "/..%2f..%2fetc"})
    void an_address_that_is_none_is_told_so_in_both_languages(String path) throws Exception {
        String answer = edge.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + edge.port() + "\r\nAuthorization: "
                + TOKEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(answer)
                .contains("\"code\":\"MALFORMED\"", "không đúng định dạng", "is malformed")
                .doesNotContain("<html");
    }

    @Test
    void a_person_without_session_is_led_to_the_login() throws Exception {
        HttpResponse<String> answer = edge.get("/submission/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/oauth2/authorization/congtam");
    }

    @Test
    void the_login_is_an_authorization_code_with_proof_key() throws Exception {
        String location = edge.get("/oauth2/authorization/congtam")
                .headers()
                .firstValue("Location")
                .orElse("");
        assertThat(location)
                .startsWith("http://127.0.0.1:" + edge.port() + "/identity/oauth2/authorize?response_type=code")
                .contains("code_challenge_method=S256");
    }

    @Test
    void who_comes_by_another_name_is_led_to_the_origin_first() throws Exception {
        HttpResponse<String> answer = edge.send(java.net.http.HttpRequest.newBuilder(
                java.net.URI.create("http://localhost:" + edge.port() + "/submission/?a=1")));
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("http://127.0.0.1:" + edge.port() + "/submission/?a=1");
    }

    @Test
    void a_fragment_of_an_open_page_is_refused_with_the_way_to_the_login() throws Exception {
        HttpResponse<String> answer = edge.get("/submission/", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).hasValue("true");
    }

    @Test
    void a_write_with_neither_session_nor_token_is_not_signed_in() throws Exception {
        HttpResponse<String> answer =
                edge.send(edge.request("/submission/api/v1/tasks").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void what_a_login_page_needs_is_open() throws Exception {
        assertThat(edge.get("/submission/assets/congtam.css").statusCode()).isEqualTo(200);
        assertThat(edge.get("/submission/actuator/health").statusCode()).isEqualTo(200);
        assertThat(edge.get("/identity/login").statusCode()).isEqualTo(200);
    }

    @Test
    void the_start_page_is_for_people_and_a_path_that_leads_nowhere_is_said_to_be_that() throws Exception {
        assertThat(edge.get("/", "Authorization", TOKEN).statusCode()).isEqualTo(302);
        HttpResponse<String> answer = edge.get("/nowhere/at/all", "Authorization", TOKEN);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("NO_SUCH_PAGE");
    }

    @Test
    void what_browsers_ask_for_by_themselves_is_no_fault() throws Exception {
        assertThat(edge.get("/error").statusCode()).isEqualTo(404);
        assertThat(edge.get("/favicon.ico").headers().firstValue("Location").orElse(""))
                .endsWith("/reporting/assets/congtam.svg");
    }

    @Test
    void a_person_who_opens_an_unknown_address_is_shown_a_page() throws Exception {
        String[] person = {"Authorization", TOKEN, "Accept", "text/html"};
        HttpResponse<String> page = edge.get("/nope", person);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Không có trang", "href=\"/\"").doesNotContain("??");
        assertThat(edge.get("/nope?lang=en", person).body()).contains("There is no such page");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_told_apart_from_a_page_that_is_not_there() throws Exception {
        HttpResponse<String> answer = edge.get("/submission/?month=%ff", "Authorization", TOKEN);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"MALFORMED\"");
    }

    @Test
    void what_is_refused_is_told_in_the_language_asked_for_and_else_in_vietnamese() throws Exception {
        assertThat(edge.get("/submission/api/v1/me").body())
                .contains("\"title\":\"Chưa đăng nhập\"", "\"detail\":\"Bạn chưa");
        assertThat(edge.get("/submission/api/v1/me", "Accept-Language", "en").body())
                .contains("\"title\":\"Unauthorized\"", "\"detail\":\"You are not");
        assertThat(edge.get("/submission/a%2fb", "Accept-Language", "en").body())
                .contains("\"title\":\"Bad Request\"", "\"code\":\"MALFORMED\"");
    }

    @Test
    void every_answer_is_hardened() throws Exception {
        var headers = edge.get("/submission/", "Authorization", TOKEN).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    /** Browsers ask for these before anybody has signed in; an old worker would keep an old app. */
    @Test
    void the_app_can_be_installed_and_says_what_to_do_without_a_line() throws Exception {
        HttpResponse<String> manifest = edge.get("/manifest.webmanifest");
        assertThat(manifest.statusCode()).isEqualTo(200);
        assertThat(manifest.headers().firstValue("Content-Type")).hasValue("application/manifest+json");
        assertThat(manifest.body()).contains("\"start_url\": \"/submission/\"", "/app/icon-512.png");
        HttpResponse<String> worker = edge.get("/service-worker.js");
        assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(worker.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("unsafe");
        assertThat(edge.get("/offline").body()).contains("Không kết nối được máy chủ", "The server cannot be reached");
        assertThat(edge.get("/app/icon-192.png").headers().firstValue("Content-Type"))
                .hasValue("image/png");
        assertThat(edge.get("/app/icon-7.png").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_service_that_is_away_is_said_to_be_away() throws Exception {
        HttpResponse<String> answer = edge.get("/scoring/api/v1/slips", "Authorization", TOKEN);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("SERVICE_UNREACHABLE");
    }

    @Test
    void the_edge_is_not_healthy_while_a_service_is_away() throws Exception {
        HttpResponse<String> answer = edge.get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"scoring\":\"DOWN\"").contains("\"submission\":\"UP\"");
    }

    @Test
    void a_body_of_two_megabytes_goes_through_and_a_larger_one_does_not() throws Exception {
        assertThat(post("application/json", new byte[2_000_000]).body()).contains("body of 2000000\n");
        HttpResponse<String> refused = post("application/json", new byte[10_000_000]);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("TOO_LARGE");
    }

    @Test
    void an_upload_may_be_larger_up_to_its_own_limit() throws Exception {
        assertThat(post("multipart/form-data; boundary=x", new byte[11_000_000]).body())
                .contains("body of 11000000\n");
        assertThat(post("multipart/form-data; boundary=x", new byte[13_000_000]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_body_of_unknown_length_is_cut_off_at_the_limit() throws Exception {
        HttpResponse<String> answer = edge.send(edge.request("/submission/api/v1/tasks")
                .header("Authorization", TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[4_000_000]))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_form_reaches_the_service_whole() throws Exception {
        HttpResponse<String> answer = edge.send(edge.request("/submission/api/v1/tasks")
                .header("Authorization", TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=1&b=hai")));
        assertThat(answer.body()).contains("body of 9\n");
    }

    @Test
    void too_many_requests_of_one_client_are_slowed_down_and_others_are_not() throws Exception {
        try (RunningEdge strict = strict()) {
            Optional<HttpResponse<String>> refused = firstRefused(strict, number -> TOKEN);
            assertThat(refused).isPresent();
            assertThat(refused.get().headers().firstValue("Retry-After")).hasValue("1");
            assertThat(strict.getFrom("127.0.0.2", "/submission/", "Authorization", TOKEN)
                            .statusCode())
                    .as("somebody elsewhere")
                    .isEqualTo(200);
        }
    }

    @Test
    void who_invents_a_token_for_each_request_is_still_one_client() throws Exception {
        try (RunningEdge strict = strict()) {
            assertThat(firstRefused(strict, number -> "Bearer invented." + number))
                    .isPresent();
        }
        try (RunningEdge strict = strict()) {
            assertThat(firstRefused(strict, number -> "Basic " + number)).isPresent();
        }
    }

    private static RunningEdge strict() {
        return new RunningEdge(upstream.address(), "--congtam.edge.rate.per-second=1", "--congtam.edge.rate.burst=3");
    }

    private static Optional<HttpResponse<String>> firstRefused(RunningEdge strict, IntFunction<String> authorization)
            throws Exception {
        for (int number = 0; number < 50; number++) {
            HttpResponse<String> answer = strict.get("/submission/", "Authorization", authorization.apply(number));
            if (answer.statusCode() == 429) return Optional.of(answer);
        }
        return Optional.empty();
    }

    private static HttpResponse<String> post(String type, byte[] body) throws Exception {
        return edge.send(edge.request("/submission/api/v1/evidence")
                .header("Authorization", TOKEN)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
