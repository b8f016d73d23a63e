package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A code is read from a paper and typed: it leads to the proof, or it is said plainly why it does not. */
class CodesTest {
    private static final Pattern CODE = Pattern.compile("<code>([0-9A-Z]+-[0-9A-Z]{3})</code>");
    private static final String LAST = Commune.lastMonth().toString();

    @Test
    void whoever_has_the_slip_on_paper_gets_from_its_code_to_the_proof_and_the_receipt() {
        String code = codeOfLansSlip();
        JsonNode found = Commune.as(Commune.LAN)
                .get("/reporting/api/v1/codes/" + code.toLowerCase(java.util.Locale.ROOT))
                .body();
        assertThat(found.path("code").asString()).isEqualTo(code);
        assertThat(found.path("found")).hasSize(1);
        JsonNode one = found.path("found").path(0);
        assertThat(one.path("service").asString()).isEqualTo("scoring");
        for (String link : List.of("proof", "receipt"))
            assertThat(Commune.as(Commune.LAN).get(one.path(link).asString()).status())
                    .as(link)
                    .isEqualTo(200);
        assertThat(page(Commune.LAN, "/reporting/codes?code=" + code)).contains("href=\"/scoring/proof/" + code + "\"");
        assertThat(page(Commune.LAN, "/scoring/proof/" + code)).contains("class=\"qr\"");
    }

    @Test
    void a_slip_of_the_finger_is_noticed_and_said() {
        String code = codeOfLansSlip();
        String other = code.substring(0, code.length() - 1) + (code.endsWith("7") ? "8" : "7");
        refused(404, "CODE_UNKNOWN", Commune.as(Commune.LAN).get("/reporting/api/v1/codes/" + other));
        refused(422, "CODE_MALFORMED", Commune.as(Commune.LAN).get("/reporting/api/v1/codes/2K4"));
        refused(404, "CODE_MISTYPED", Commune.as(Commune.LAN).get("/scoring/proof/" + other));
        assertThat(page(Commune.LAN, "/reporting/codes?code=" + other)).contains("nhiều khả năng đã gõ nhầm");
        assertThat(page(Commune.LAN, "/reporting/codes?code=2K4")).contains("không phải là mã kiểm chứng");
    }

    @Test
    void the_code_of_somebody_elses_record_tells_nothing_of_it() {
        String code = codeOfLansSlip();
        refused(403, "CODE_NOT_YOURS", Commune.as("VC0021").get("/reporting/api/v1/codes/" + code));
        refused(403, "CODE_NOT_YOURS", Commune.as("admin").get("/reporting/api/v1/codes/" + code));
        assertThat(page("VC0021", "/reporting/codes?code=" + code)).doesNotContain("/scoring/proof/");
    }

    @Test
    void official_pages_have_the_code_and_the_picture_of_their_last_fact() {
        String task = Commune.assignToLan("Việc có mã kiểm chứng");
        Map<String, String> pages = Map.of(
                "/submission/task/" + task, Commune.LAN,
                "/scoring/classification?span=" + LAST, "head",
                "/scoring/period?span=" + LAST, "head");
        pages.forEach((path, who) -> {
            String html = page(who, path);
            assertThat(html).as(path).contains("class=\"proof-mark\"", "class=\"qr\"");
            assertThat(CODE.matcher(html).find()).as(path).isTrue();
        });
        assertThat(page("inspector", "/reporting/history?staff=" + Commune.LAN + "&month=" + LAST))
                .contains("/proof-mark?fact=");
    }

    private static String codeOfLansSlip() {
        String slip = page(Commune.LAN, "/scoring/slip?month=" + LAST);
        Matcher mark = Pattern.compile("hx-get=\"([^\"]*proof-mark[^\"]*)\"").matcher(slip);
        assertThat(mark.find()).isTrue();
        Matcher code = CODE.matcher(page(Commune.LAN, mark.group(1).replace("&amp;", "&")));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String page(String who, String path) {
        Api.Answer answer = Commune.as(who).get(path);
        assertThat(answer.status()).as(path + " " + answer.response().body()).isEqualTo(200);
        return answer.response().body();
    }

    private static void refused(int status, String code, Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.response().body()).contains(code);
    }
}
