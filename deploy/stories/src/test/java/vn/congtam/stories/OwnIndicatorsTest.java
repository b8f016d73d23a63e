package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.stories.Api.Answer;

/**
 * Two communes measure the same post in the same month, each in its own way: the one by speed alone, the other by speed and
 * by how citizens are received. Each result is explained by its own set, and the figure of the decree is the same in both.
 */
class OwnIndicatorsTest {
    private static final String SETS = "/indicator/api/v1/indicator-sets";
    private static final String MONTH = "2026-10";
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final Province PROVINCE = new Province(FIRST);

    private final Town quick = Town.found(PROVINCE, "xa-nhanh", FIRST);
    private final Town careful = Town.found(PROVINCE, "xa-ky", FIRST);

    @AfterAll
    static void the_installation_ends() {
        PROVINCE.close();
    }

    @Test
    void the_same_post_is_measured_by_two_sets_and_each_result_is_explained_by_its_own() {
        for (Town town : List.of(quick, careful)) town.takeOn(List.of(Town.official(official(town), town.head())));
        templateOfTheProvince();
        inForce(quick, indicators(speed("100", "95", "RATIO")));
        inForce(careful, indicators(speed("60", "99", "LINEAR"), reception()));
        workIsDone();
        PROVINCE.sleepUntil(LocalDate.of(2026, 10, 31));
        figuresComeIn();
        eachIsExplainedByItsOwnSet();
        theFigureOfTheDecreeIsTheSame();
        PROVINCE.sleepUntil(LocalDate.of(2026, 11, 10));
        aLateCorrectionIsSeenAsSuch();
        PROVINCE.readModels().equalAFreshFold();
    }

    private static String official(Town town) {
        return town.code(2);
    }

    /** Drafted by home affairs, appraised by another of its people, approved by the leader of the province. */
    private static void templateOfTheProvince() {
        Api office = PROVINCE.homeAffairs();
        Map<String, Object> locked = with(speed("100", "90", "RATIO"), "rules", Map.of("name", "LOCK"));
        office.done(SETS, set("mau-xa-1", null, null, List.of(locked)));
        office.done(SETS + "/mau-xa-1/proposal", Map.of("reason", "Chung cho cấp xã"));
        Api another = PROVINCE.as("SNV-02", "so-noi-vu", "homeaffairs");
        another.done(SETS + "/mau-xa-1/appraisal", signed());
        PROVINCE.leader().done(SETS + "/mau-xa-1/approval", signed());
        PROVINCE.leader().done(SETS + "/mau-xa-1/effect", Map.of("from", FIRST.toString()));
    }

    private static void inForce(Town town, List<Object> indicators) {
        String id = town.id() + "-cv-1";
        Answer drafted = town.personnel().done(SETS, set(id, town, "mau-xa-1", indicators));
        assertThat(drafted.body().path("hints").valueStream())
                .extracting(hint -> hint.path("code").asString())
                .containsExactly("NO_EVIDENCE_RULE");
        town.personnel().done(SETS + "/" + id + "/proposal", Map.of("reason", "Theo bản mô tả vị trí việc làm"));
        PROVINCE.homeAffairs().done(SETS + "/" + id + "/appraisal", signed());
        town.as(town.head()).done(SETS + "/" + id + "/approval", signed());
        town.as(town.head()).done(SETS + "/" + id + "/effect", Map.of("from", FIRST.toString()));
        JsonNode diff = town.personnel().get(SETS + "/" + id + "/diff").body();
        assertThat(diff.path("differences").valueStream())
                .extracting(one -> one.path("field").asString(""))
                .contains("target")
                .doesNotContain("name");
    }

    private void workIsDone() {
        for (Town town : List.of(quick, careful)) {
            new Tasks(town).done(town.head(), official(town), 4, LocalDate.of(2026, 10, 20));
        }
    }

    /** The same file of the one-stop system is sent twice. */
    private void figuresComeIn() {
        for (Town town : List.of(quick, careful)) {
            String key = "mot-cua-" + town.id();
            Answer once = sent(town, "89", key, null);
            assertThat(once.body().path("facts")).hasSize(1);
            assertThat(sent(town, "89", key, null).body()).isEqualTo(once.body());
            assertThat(sent(town, "89", key + "-again", null).body().path("facts"))
                    .isEmpty();
        }
        careful.as(careful.head())
                .done(
                        SETS + "/values",
                        Map.of(
                                "staff",
                                official(careful),
                                "span",
                                MONTH,
                                "indicator",
                                "TD",
                                "level",
                                "B",
                                "source",
                                "Sổ tiếp dân",
                                "evidence",
                                "Sổ tiếp dân tháng 10"));
    }

    private Answer sent(Town town, String actual, String key, @Nullable String reason) {
        Map<String, Object> value = Map.of(
                "staff",
                official(town),
                "span",
                MONTH,
                "indicator",
                "DH",
                "actual",
                actual,
                "source",
                "Một cửa",
                "external",
                "MC-" + actual);
        Object body = reason == null ? value : with(value, "reason", reason);
        return town.personnel()
                .post(SETS + "/values", JsonMapper.shared().writeValueAsString(body), "Idempotency-Key", key);
    }

    private void eachIsExplainedByItsOwnSet() {
        JsonNode one = result(quick, "93.68");
        assertThat(one.path("set").asString()).isEqualTo("xa-nhanh-cv-1");
        assertThat(one.at("/total/exact").asString()).isEqualTo("89/95");
        assertThat(one.at("/blocks/0/indicators/0/why/en").asString())
                .isEqualTo("89 done of a target of 95 %: 93.68 %.");
        JsonNode other = result(careful, "58");
        assertThat(other.path("set").asString()).isEqualTo("xa-ky-cv-1");
        assertThat(other.at("/blocks/0/indicators/0/why/vi").asString())
                .isEqualTo("Thực hiện 89 %; từ 0% ở ngưỡng 79 tăng đều đến 100% ở mục tiêu 99: 50%.");
        assertThat(other.at("/blocks/0/indicators/1/why/vi").asString()).isEqualTo("Mức B, Trả lời đúng: 70%.");
        assertThat(other.at("/effect/place").asString()).isEqualTo("BESIDE");
    }

    private static JsonNode result(Town town, String percent) {
        String path = SETS + "/results/" + official(town) + "/" + MONTH;
        Answer answer = Api.eventually(
                () -> town.as(official(town)).get(path),
                told -> told.body().at("/total/percent").asString("").equals(percent));
        assertThat(answer.body().at("/total/percent").asString(""))
                .as(answer.body().toString())
                .isEqualTo(percent);
        return answer.body();
    }

    private void theFigureOfTheDecreeIsTheSame() {
        for (Town town : List.of(quick, careful)) {
            Slips slips = Slips.open(town, MONTH);
            slips.judge(official(town), town.head(), "27");
            PROVINCE.settle();
            Told.figures(
                    slips.figures(official(town)),
                    "state=SCORED",
                    "a=1",
                    "b=1",
                    "c=1",
                    "taskPoints=70",
                    "generalPoints=27",
                    "total=97",
                    "exactTotal=97",
                    "grade=EXCELLENT");
        }
    }

    /** Due on 5 November. */
    private void aLateCorrectionIsSeenAsSuch() {
        assertThat(sent(careful, "99", "sua", null).body().path("code").asString())
                .isEqualTo("VALUE_REPORTED_ALREADY");
        Answer corrected = sent(careful, "99", "sua-2", "Thiếu hồ sơ liên thông");
        assertThat(corrected.status()).as(corrected.body().toString()).isEqualTo(201);
        JsonNode one = result(careful, "88").at("/blocks/0/indicators/0");
        assertThat(one.path("late").asBoolean()).isTrue();
        assertThat(one.path("corrected").asBoolean()).isTrue();
        assertThat(one.at("/reported/cutOff").asString()).isEqualTo("2026-11-05");
        assertThat(one.at("/reported/former/0/value/actual").asString()).isEqualTo("89");
        PROVINCE.settle();
        String history = careful.as(official(careful))
                .get("/reporting/api/v1/history/" + official(careful))
                .body()
                .toString();
        assertThat(history).contains("Chỉ tiêu riêng DH sửa từ 89 thành 99", "Thiếu hồ sơ liên thông");
    }

    private static Map<String, Object> signed() {
        return Map.of("document", "3800/SNV", "reason", "Phù hợp với vị trí");
    }

    private static Map<String, Object> set(
            String id, @Nullable Town town, @Nullable String template, List<Object> indicators) {
        Map<String, Object> block = Map.of("code", "K", "title", "Kết quả", "weight", "100", "indicators", indicators);
        Map<String, Object> set = Map.of("set", id, "title", "Chuyên viên", "blocks", List.of(block));
        if (town == null) return set;
        Map<String, Object> post = Map.of("kind", "POST", "code", town.id() + "-chuyen-vien");
        return with(
                with(with(set, "agency", town.id()), "coverage", post), "template", Objects.requireNonNull(template));
    }

    private static List<Object> indicators(Object... all) {
        return List.of(all);
    }

    private static Map<String, Object> speed(String weight, String target, String formula) {
        Map<String, Object> speed = Map.of(
                "code",
                "DH",
                "kind",
                "QUANTITATIVE",
                "name",
                "Hồ sơ đúng hạn",
                "weight",
                weight,
                "unit",
                "%",
                "direction",
                "MORE",
                "target",
                target,
                "formula",
                formula,
                "source",
                Map.of("system", "Một cửa", "owner", "Văn phòng", "cutOffDays", 5));
        return formula.equals("LINEAR") ? with(speed, "floor", "79") : speed;
    }

    private static Map<String, Object> reception() {
        return Map.of(
                "code",
                "TD",
                "kind",
                "QUALITATIVE",
                "name",
                "Tiếp dân",
                "weight",
                "40",
                "evidence",
                "Sổ tiếp dân",
                "levels",
                List.of(level("A", "Giải thích đến khi dân hiểu", "100"), level("B", "Trả lời đúng", "70")));
    }

    private static Map<String, Object> level(String code, String text, String percent) {
        return Map.of("code", code, "text", text, "percent", percent);
    }

    private static Map<String, Object> with(Map<String, Object> one, String field, Object value) {
        Map<String, Object> all = new TreeMap<>(one);
        all.put(field, value);
        return all;
    }
}
