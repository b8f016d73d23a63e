package vn.congtam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.web.RunningCounter.LAN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.web.RunningCounter.Answer;

/** What is wrong with a request is told by a code of ours, at its field, in the language asked for. */
class MistakesTest {
    private static final String FORM = "multipart/form-data; boundary=b";
    private static RunningCounter counter;

    @BeforeAll
    static void start() {
        counter = new RunningCounter();
    }

    @AfterAll
    static void stop() {
        counter.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'title':'x'}                                   | 422 | REQUIRED        | /leader",
                "{'leader':null,'title':'x'}                     | 422 | REQUIRED        | /leader",
                "{'leader':true}                                 | 422 | REQUIRED        | /title",
                "{'leader':true,'title':' '}                     | 422 | BLANK           | /title",
                "{'leader':true,'title':'longer'}                | 422 | TOO_LONG        | /title",
                "{'leader':true,'title':'x','points':10}         | 422 | TOO_LARGE       | /points",
                "{'leader':true,'title':'x','points':0}          | 422 | NOT_POSITIVE    | /points",
                "{'leader':true,'title':'x','tags':['','','']}   | 422 | TOO_MANY        | /tags",
                "{'leader':true,'title':'x','more':{'a.b':'c'}}  | 422 | MALFORMED       | /more/a.b",
                "{'leader':true,'title':123}                     | 400 | WRONG_TYPE      | /title",
                "{'leader':true,'title':'x','owner':13}          | 400 | WRONG_TYPE      | /owner",
                "{'leader':true,'title':'x','owner':'a b'}       | 400 | MALFORMED       | /owner",
                "{'leader':{},'title':'x'}                       | 400 | WRONG_TYPE      | /leader",
                "{'leader':true,'title':'a\\u0000b'}              | 400 | UNREADABLE_TEXT | /title",
                "{'leader':true,'title':'a\\u202eb'}              | 400 | UNREADABLE_TEXT | /title",
                "{'leader':true,'title':'x','title':'y'}         | 400 | REPEATED        | /title",
                "{'leader':true,'title':'x','a/b':1}             | 400 | UNKNOWN_FIELD   | /a~1b",
                "{'leader':true,'title':'x','due':'1999-12-31'}  | 400 | OUT_OF_RANGE    | /due",
                "{'leader':true,'title':'x','due':'2026-02-30'}  | 400 | OUT_OF_RANGE    | /due",
                "{'leader':true,'title':'x','due':'tomorrow'}    | 400 | MALFORMED       | /due",
                "{'leader':true,'title':'x','kind':'OTHER'}      | 400 | UNKNOWN_VALUE   | /kind",
                "{'leader':true,'title':'x','count':1.5}         | 400 | NOT_AN_INTEGER  | /count",
                "{'leader':true,'title':'x','count':'a'}         | 400 | NOT_AN_INTEGER  | /count",
                "{'leader':true,'title':'x','count':99999999999} | 400 | OUT_OF_RANGE    | /count",
                "{'leader':true,'title':'x','points':'1e9'}      | 400 | MALFORMED       | /points",
                "{'leader':true,'title':x}                       | 400 | MALFORMED       | /title",
                "                                                | 422 | REQUIRED        | ",
            })
    void each_mistake_has_a_code_of_its_own(@Nullable String body, int status, String code, @Nullable String pointer) {
        Answer answer = post("/api/v1/forms", body == null ? "" : body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(status == 400 ? "MALFORMED" : "NOT_VALID");
        assertThat(answer.error()).isEqualTo(code + " " + (pointer == null ? "" : pointer));
        assertThat(answer.body().at("/errors/0/vi").asString()).isNotEmpty().doesNotContain("wrong.", "{");
        assertThat(answer.body().at("/errors/0/en").asString()).isNotEmpty().doesNotContain("wrong.", "{");
    }

    @Test
    void a_mistake_in_a_list_is_told_by_its_row_and_with_the_limit() {
        Answer answer = post("/api/v1/rows", "[{\"what\":\"x\",\"quantity\":1},{\"what\":\"x\",\"quantity\":0}]");
        assertThat(answer.error()).isEqualTo("TOO_SMALL /1/quantity");
        assertThat(answer.body().at("/errors/0/en").asString()).isEqualTo("The smallest value is 1.");
    }

    @Test
    void a_form_that_cannot_be_read_is_a_mistake_and_no_incident() {
        assertThat(form("multipart/form-data", "zzz").error()).isEqualTo("MALFORMED /file");
        assertThat(form(FORM, part("file", "a\0.pdf") + "--b--").error()).isEqualTo("MALFORMED /file");
        assertThat(form(FORM, part("other", "a.pdf") + "--b--").error()).isEqualTo("REQUIRED /file");
        assertThat(form(FORM, part("file", "a.pdf") + "--b--").status()).isEqualTo(200);
    }

    @Test
    void a_parameter_that_cannot_be_read_is_told_apart_from_a_page_that_is_not_there() {
        assertThat(counter.get(LAN, "/months?month=%ff").body().path("code").asString())
                .isEqualTo("MALFORMED");
        assertThat(counter.get(LAN, "/months?month=1999-12").error()).isEqualTo("OUT_OF_RANGE /month");
        assertThat(counter.get(LAN, "/months?month=soon").error()).isEqualTo("MALFORMED /month");
        assertThat(counter.get(LAN, "/months").error()).isEqualTo("REQUIRED /month");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who=                      | []",
                "who=&at=&on=              | []",
                "who=%20&at=%20&on=%20     | []",
                "who=%20vc0007%20          | ['VC0007']",
                "at=+xa-a+&on=+2026-10-01+ | ['xa-a','2026-10-01']",
            })
    void a_field_that_was_left_blank_says_nothing_and_blanks_around_a_code_are_nobodys_wish(String asked, String told) {
        assertThat(counter.get(LAN, "/people?" + asked).body().toString()).isEqualTo(told.replace('\'', '"'));
    }

    @Test
    void a_code_that_leaves_no_room_for_what_is_composed_of_it_is_malformed_at_its_field() {
        assertThat(counter.get(LAN, "/people?at=" + "a".repeat(64)).status()).isEqualTo(200);
        assertThat(counter.get(LAN, "/people?at=" + "a".repeat(65)).error()).isEqualTo("MALFORMED /at");
        assertThat(counter.get(LAN, "/people?who=a%20b").error()).isEqualTo("MALFORMED /who");
        String owner = "{\"leader\":true,\"title\":\"x\",\"owner\":\"%s\"}";
        assertThat(post("/api/v1/forms", owner.formatted("a".repeat(65))).error())
                .isEqualTo("MALFORMED /owner");
        assertThat(post("/api/v1/forms", owner.formatted(" vc1 "))
                        .body()
                        .path("owner")
                        .asString())
                .isEqualTo("VC1");
    }

    @Test
    void what_the_server_itself_turns_away_is_about_the_request_as_a_whole() {
        assertThat(counter.bare("/api/v1/%00"))
                .contains("\"errors\":[{\"pointer\":\"\",\"code\":\"MALFORMED\",\"vi\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me;a=b", "//me", "/%25", "/%00", "/a%2fb", "/[x]"})
    void an_address_that_nobody_would_type_is_refused_like_everything_else(String path) {
        assertThat(counter.bare("/api/v1" + path))
                .contains(" 400 ", "application/problem+json", "\"vi\":", "\"code\":\"MALFORMED\"");
    }

    @Test
    void everybody_is_answered_in_the_language_asked_for_and_else_in_vietnamese() {
        for (String token : new @Nullable String[] {"x.y.z", null, LAN}) {
            for (String path : List.of("/api/v1/nowhere", "/nowhere")) {
                isIn("vi", counter.get(token, path));
                isIn("en", counter.get(token, path, "Accept-Language", "en-GB"));
                isIn("vi", counter.get(token, path, "Accept-Language", "fr, vi;q=0.5, en;q=0.1"));
            }
        }
    }

    @Test
    void what_is_too_large_is_told_in_the_language_asked_for_wherever_it_is_noticed() {
        String file = part("file", "a.pdf") + "x".repeat(12 * 1024 * 1024);
        Answer inVietnamese = form(FORM, file);
        assertThat(inVietnamese.status()).isEqualTo(413);
        isIn("vi", inVietnamese);
        isIn("en", form(FORM, file, "Accept-Language", "en"));
        isIn("vi", post("/api/v1/orders", "x".repeat(3_000_000)));
        isIn("en", counter.post("/api/v1/orders", "application/json", "x".repeat(3_000_000), "Accept-Language", "en"));
    }

    @Test
    void the_document_of_the_api_names_the_service_the_token_and_the_codes() {
        JsonNode document = counter.get(LAN, "/v3/api-docs").body();
        assertThat(document.at("/info/title").asString()).isEqualTo("Quầy · Counter");
        assertThat(document.at("/info/description").asString()).contains("REQUIRED", "UNKNOWN_FIELD");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.path("paths").propertyNames()).noneMatch(path -> path.contains("error"));
    }

    private static void isIn(String language, Answer answer) {
        assertThat(answer.body().path("detail")).isEqualTo(answer.body().path(language));
        assertThat(answer.body().path("title").asString())
                .isNotEmpty()
                .matches(language.equals("en") ? "\\p{ASCII}*" : ".*[^\\p{ASCII}].*");
    }

    private static Answer post(String path, String body) {
        return counter.post(path, "application/json", body);
    }

    private static Answer form(String type, String body, String... headers) {
        return counter.post("/api/v1/files", type, body, headers);
    }

    private static String part(String name, String file) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file + "\"\r\n\r\nx\r\n";
    }
}
