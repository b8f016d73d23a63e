package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.congtam.stories.Api.Answer;

/** The evaluation of a town's people in one span, from the opening to the lock. */
record Slips(Town town, String span) {
    private static final String SCORING = "/scoring/api/v1";

    static Slips open(Town town, String span) {
        town.province().settle();
        head(town).done(SCORING + "/periods", Map.of("agency", town.id(), "span", span));
        return new Slips(town, span);
    }

    void selfScore(String staff, String points) {
        act(staff, staff, "self-score", Map.of("criteria", Form01.of(points)));
    }

    void review(String staff, String rater, String points) {
        act(rater, staff, "review", Map.of("criteria", Form01.of(points), "comment", "Hoàn thành nhiệm vụ"));
    }

    Answer tryToReview(String staff, String rater) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of("criteria", Form01.of("27"), "comment", "Hoàn thành nhiệm vụ"));
        return town.as(rater).post(path(staff) + "/review", body);
    }

    /** General criteria as the official sees them, and the superior no differently. */
    void judge(String staff, String rater, String points) {
        selfScore(staff, points);
        review(staff, rater, points);
    }

    /** đ and e; d is nobody's to say. */
    void judgeLeadership(String staff, String rater) {
        act(rater, staff, "leadership", Map.of("organisation", "1", "unity", "1"));
    }

    void judgeLeadershipOfNobody(String staff, String rater) {
        act(rater, staff, "leadership", Map.of("unitResult", "1", "organisation", "1", "unity", "1"));
    }

    void decide(String staff) {
        act(decider(staff), staff, "decision", Map.of());
    }

    void decide(String staff, String grade, String reason) {
        Map<String, String> body = Map.of("grade", grade, "reason", reason, "document", "BB 26/BB-UBND");
        act(decider(staff), staff, "decision", body);
    }

    Answer tryToDecide(String staff) {
        return town.as(decider(staff)).post(path(staff) + "/decision", "{}");
    }

    void leaveUnrated(String staff, String reason) {
        act(decider(staff), staff, "unrated", unrated(reason));
    }

    Answer tryToLeaveUnrated(String staff, String reason) {
        String body = JsonMapper.shared().writeValueAsString(unrated(reason));
        return town.as(decider(staff)).post(path(staff) + "/unrated", body);
    }

    private static Map<String, String> unrated(String reason) {
        Map<String, String> body = new LinkedHashMap<>(Map.of("reason", reason));
        if (!reason.equals("NO_WORK_ASSIGNED")) body.put("document", "QĐ 33/QĐ-UBND");
        return body;
    }

    void discipline(String staff) {
        Map<String, String> body = Map.of("ground", "DISCIPLINE", "document", "QĐ 40/QĐ-UBND", "date", "2026-12-01");
        act(decider(staff), staff, "overrides", body);
    }

    /** Once everything is known that was done before. */
    Answer lock() {
        town.province().settle();
        return head(town).post(period("/lock"), "{}");
    }

    void mustBeLocked() {
        Answer locked = lock();
        assertThat(locked.status()).as(span + " " + locked.body()).isEqualTo(200);
        town.province().settle();
    }

    JsonNode classification() {
        town.province().settle();
        return head(town).get(period("/classification")).body();
    }

    JsonNode checklist() {
        return head(town).get(period("")).body();
    }

    String period(String what) {
        return SCORING + "/periods/" + town.id() + "/" + span + what;
    }

    JsonNode slip(String staff) {
        Answer answer = town.province().inspector().get(path(staff));
        assertThat(answer.status()).as(path(staff)).isEqualTo(200);
        return answer.body();
    }

    JsonNode figures(String staff) {
        return slip(staff).path("figures");
    }

    /** The whole town, as the leader of the province sees it. */
    JsonNode dashboard() {
        return board("/" + town.id());
    }

    JsonNode person(String staff) {
        return Objects.requireNonNull(persons().get(staff), staff);
    }

    private static JsonNode figures(Map<String, JsonNode> persons, String staff) {
        return Objects.requireNonNull(persons.get(staff), staff).path("figures");
    }

    /** The people of the town, as the leader of the province sees them. */
    JsonNode board() {
        town.province().settle();
        return board("/" + town.id() + "/" + Town.DIVISION);
    }

    private Map<String, JsonNode> persons() {
        return board("/" + town.id() + "/" + Town.DIVISION)
                .path("rows")
                .valueStream()
                .collect(Collectors.toMap(row -> row.path("id").asString(), row -> row.path("person")));
    }

    /** The town's row in the province, which is added up a moment later, from the very seats that the town shows. */
    JsonNode inProvince() {
        JsonNode total = dashboard().path("total");
        return sum(Api.eventually(() -> asked(""), province -> sum(province).equals(total)));
    }

    private JsonNode sum(Answer province) {
        return province.body()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("id").asString().equals(town.id()))
                .findFirst()
                .map(row -> row.path("sum"))
                .orElse(province.body());
    }

    private JsonNode board(String place) {
        return asked(place).body();
    }

    private Answer asked(String place) {
        String path = "/reporting/api/v1/dashboard" + place + "?month=" + span;
        return town.province().leader().get(path);
    }

    /** Dashboard and calculator tell the same of everybody as the slips, and the calculator for the same reasons. */
    void mustBeToldAlikeEverywhere(List<String> people) {
        Map<String, JsonNode> persons = persons();
        List<JsonNode> slips = Hands.all(people, this::slip);
        JsonNode scores = scored(slips);
        assertThat(scores).hasSameSizeAs(slips);
        for (int i = 0; i < slips.size(); i++) {
            String who = people.get(i);
            JsonNode figures = slips.get(i).path("figures");
            assertThat(figures(persons, who)).as(who).isEqualTo(figures);
            assertThat(told(scores.get(i), "/exact/total")).as(who).isEqualTo(told(figures, "/exactTotal"));
            assertThat(scores.get(i).path("rules"))
                    .as(who)
                    .isEqualTo(slips.get(i).path("rules"));
            assertThat(explained(slips.get(i))).as(who).containsSubsequence(explained(scores.get(i)));
        }
    }

    /** Rule, article and both languages of each step; a slip also names people. */
    private static List<String> explained(JsonNode of) {
        return of.path("explanation")
                .valueStream()
                .map(step -> step.path("rule") + " " + step.path("article") + " " + step.path("text"))
                .toList();
    }

    private static JsonNode scored(List<JsonNode> slips) {
        ArrayNode inputs = JsonMapper.shared().createArrayNode();
        slips.forEach(slip -> inputs.add(slip.path("scoreInput")));
        return JsonMapper.shared().readTree(Standalone.kpi(inputs.toString(), "score", "-"));
    }

    private static List<String> told(JsonNode of, String exactTotal) {
        return List.of(
                of.path("state").asString(),
                of.path("total").asString(""),
                of.path("grade").asString(""),
                of.at(exactTotal).asString(""));
    }

    private void act(String as, String staff, String what, Map<String, ?> body) {
        town.as(as).done(path(staff) + "/" + what, body);
    }

    private String decider(String staff) {
        return staff.equals(town.head()) ? Province.LEADER : town.head();
    }

    private String path(String staff) {
        return SCORING + "/slips/" + staff + "/" + span;
    }

    private static Api head(Town town) {
        return town.as(town.head());
    }
}
