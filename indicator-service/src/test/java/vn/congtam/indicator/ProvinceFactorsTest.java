package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.*;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Indicators.*;
import static vn.congtam.indicator.Measured.*;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;

/** What a set is told of the factors that other agencies give the products of its catalogue. */
class ProvinceFactorsTest {
    private static final List<String> ELSEWHERE = List.of("xa-he-so-1", "xa-he-so-2", "xa-he-so-3");

    @BeforeAll
    static void agencies_have_their_catalogues() {
        Measured.people();
        inEffect(ELSEWHERE.get(0), Map.of("Cấp phép hệ số", "5", "Kiểm tra hệ số", "5", "Riêng một nơi", "5"));
        inEffect(ELSEWHERE.get(1), Map.of("Cấp phép hệ số", "10", "Kiểm tra hệ số", "5"));
        inEffect(ELSEWHERE.get(2), Map.of("Cấp phép hệ số", "5"));
        drafted("xa-he-so-3", "nhap", TestTokens.of("VC8400", "xa-he-so-3", Role.HR), Map.of("Kiểm tra hệ số", "50"));
        drafted(AGENCY, "he-so", HR, Map.of("Cấp phép hệ số", "10", "Kiểm tra hệ số", "7.5", "Riêng một nơi", "100"));
    }

    /** The middle one of 1, 2 and 1 is 1; one agency alone says nothing of the province, nor does what is only a draft. */
    @Test
    void a_factor_twice_the_middle_of_the_province_is_told_and_one_half_as_much_again_is_not() {
        Answer linted = post(
                HR,
                SETS + "/lint",
                with(
                        set("vh-he-so", AGENCY, Indicators.post(AGENCY + "-dc"), onTime("100", "93")),
                        "catalogue",
                        catalogue(AGENCY)));
        assertThat(linted.status()).as(linted.text()).isEqualTo(200);
        assertThat(linted.body()
                        .path("hints")
                        .valueStream()
                        .filter(hint -> hint.path("code").asString().equals("FACTOR_FAR_FROM_PROVINCE"))
                        .map(hint -> hint.at("/why/en").asString()))
                .singleElement()
                .asString()
                .contains("Cấp phép hệ số", "2", "1")
                .doesNotContain("Kiểm tra");
    }

    private static String catalogue(String agency) {
        return agency + "-he-so";
    }

    private static void inEffect(String agency, Map<String, String> points) {
        Establishing.agency(agency);
        String personnel = TestTokens.of("VC8400", agency, Role.HR);
        String head = TestTokens.of("VC8401", agency, Role.HEAD);
        String path = "/catalogues/" + catalogue(agency);
        drafted(agency, "he-so", personnel, points);
        done(HOME_AFFAIRS, path + "/appraisal", Map.of("document", "3743/SNV"));
        done(head, path + "/approval", Map.of("document", "283/QĐ"));
        done(head, path + "/effect", Map.of("from", TODAY.toString()));
        eventually(() -> get(personnel, path).at("/catalogue/state").asString().equals("EFFECTIVE"));
    }

    private static void drafted(String agency, String version, String personnel, Map<String, String> points) {
        String id = agency + "-" + version;
        created(
                personnel,
                "/catalogues",
                body("catalogue", id, "agency", agency, "name", "Danh mục", "standardPoints", "5"));
        created(personnel, "/catalogues/" + id + "/products/batch", Map.of("products", products(points)));
        eventually(() -> get(personnel, "/catalogues/" + id).path("products").size() == points.size());
    }

    private static List<Map<String, Object>> products(Map<String, String> points) {
        List<Map<String, Object>> all = new ArrayList<>();
        points.forEach((name, worth) -> all.add(
                body("code", "HS-" + all.size(), "name", name, "output", "văn bản", "group", "N1", "points", worth)));
        return all;
    }

    private static void done(String token, String path, Map<String, String> body) {
        Answer answer = post(token, path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
