package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;
import vn.congtam.stories.Tasks.Task;

/**
 * On 16 November two communes become one. The decision is recorded a week before; a piece of work is under way, October of
 * the one is not closed yet, and its November is open. Nothing is orphaned, and on each day each has the right superior.
 */
class MergedCommuneTest {
    private static final String INDICATOR = "/indicator/api/v1";
    private static final String SCORING = "/scoring/api/v1";
    private static final String MERGED = "xa-hop";
    private static final String DOCUMENT = "NQ 88/NQ-UBTVQH16";
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 9);
    private static final LocalDate EVE = LocalDate.of(2026, 11, 15);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Province PROVINCE = new Province(BEFORE);

    private final Town first = Town.found(PROVINCE, "xa-hop-a", LocalDate.of(2026, 10, 1));
    private final Town second = Town.found(PROVINCE, "xa-hop-b", LocalDate.of(2026, 10, 1));
    private final String head = first.head();
    private final String leader = first.code(2);
    private final String deputy = second.head();
    private final String former = second.code(2);
    private final String lan = second.code(3);

    @AfterAll
    static void the_installation_ends() {
        PROVINCE.close();
    }

    @Test
    void nothing_is_orphaned_and_each_slip_has_the_right_rater_on_each_day() {
        staffed(first);
        staffed(second);
        Slips.open(first, "2026-10");
        Slips.open(second, "2026-10");
        Slips.open(second, "2026-11");
        Task task = new Tasks(second).assign(former, lan, "P-1", 2, LocalDate.of(2026, 11, 25));
        theSuccessorIsFounded();
        decided();

        onEachDay();
        assertThat(slip(lan, "2026-11").at("/member/rater").asString()).isEqualTo(former);
        PROVINCE.sleepUntil(DAY);
        theyServeInTheSuccessor();
        theWorkGoesOn(task);
        theOpenMonthGoesOnUnderThoseWhoStandThere();
        theMonthBeforeIsClosedByTheHeir();
        whatWasIsShownUnderBothNames();
        PROVINCE.readModels().equalAFreshFold();
    }

    private static void staffed(Town town) {
        town.takeOn(List.of(Town.leader(town.code(2), town.head())));
        town.takeOn(List.of(Town.official(town.code(3), town.code(2))));
    }

    /** The decision stands, and the successor sorts it out. */
    private static List<String> inOneLeadingPost(String... staff) {
        return Stream.of(staff).map(one -> one + " LEADING_POST_SHARED").toList();
    }

    private static void theSuccessorIsFounded() {
        Api office = PROVINCE.homeAffairs();
        office.done(
                INDICATOR + "/agencies", Map.of("agency", MERGED, "name", "UBND xã Hợp Nhất", "from", DAY.toString()));
        office.done(
                INDICATOR + "/agencies/" + MERGED + "/divisions",
                Map.of("division", Town.DIVISION, "name", "Phòng Kinh tế"));
        for (boolean leads : List.of(true, false)) {
            office.done(
                    INDICATOR + "/posts",
                    Map.of(
                            "post",
                            MERGED + (leads ? "-lanh-dao" : "-chuyen-vien"),
                            "agency",
                            MERGED,
                            "division",
                            Town.DIVISION,
                            "title",
                            leads ? "Trưởng phòng" : "Chuyên viên",
                            "leader",
                            leads,
                            "similarTasks",
                            "chuyen-vien"));
        }
    }

    /** The head of the first heads the successor; who led in the second is an official there, his people go to the other. */
    private void decided() {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("document", DOCUMENT);
        decision.put("predecessors", List.of(first.id(), second.id()));
        decision.put("successors", List.of(MERGED));
        decision.put(
                "posts",
                Stream.of(first, second)
                        .flatMap(town -> Stream.of("-lanh-dao", "-lanh-dao-02", "-chuyen-vien")
                                .map(post ->
                                        Map.of("former", town.id() + post, "now", MERGED + post.replace("-02", ""))))
                        .toList());
        decision.put("superiors", List.of(Map.of("former", former, "now", leader)));
        decision.put(
                "staff",
                List.of(
                        Map.of("staff", deputy, "superior", head),
                        Map.of("staff", former, "post", MERGED + "-chuyen-vien", "superior", leader)));
        Api office = PROVINCE.homeAffairs();
        Answer undated = office.post(INDICATOR + "/successions", json(decision));
        assertThat(undated.body().at("/errors/0/pointer").asString()).isEqualTo("/from");
        decision.put("from", DAY.toString());
        office.done(INDICATOR + "/successions", decision);
        PROVINCE.settle();
    }

    private void onEachDay() {
        for (LocalDate day = EVE.minusDays(2); day.isBefore(DAY.plusDays(3)); day = day.plusDays(1)) {
            boolean merged = !day.isBefore(DAY);
            serves(lan, day, merged ? MERGED : second.id(), merged ? leader : former);
            serves(former, day, merged ? MERGED : second.id(), merged ? leader : deputy);
            serves(deputy, day, merged ? MERGED : second.id(), merged ? head : Province.LEADER);
            serves(first.code(3), day, merged ? MERGED : first.id(), leader);
            serves(leader, day, merged ? MERGED : first.id(), head);
            serves(head, day, merged ? MERGED : first.id(), Province.LEADER);
        }
        for (String agency : List.of(first.id(), second.id(), MERGED)) {
            JsonNode gaps = PROVINCE.homeAffairs()
                    .get(INDICATOR + "/staff-gaps?agency=" + agency + "&on=" + DAY)
                    .body();
            assertThat(gaps.path("people")
                            .valueStream()
                            .map(one -> one.path("staff").asString() + " "
                                    + one.path("what").asString()))
                    .as(agency)
                    .containsExactlyInAnyOrderElementsOf(
                            agency.equals(MERGED) ? inOneLeadingPost(head, leader, deputy) : List.of());
        }
    }

    private static void serves(String staff, LocalDate day, String agency, String superior) {
        JsonNode told = PROVINCE.homeAffairs()
                .get(INDICATOR + "/staff/" + staff + "?on=" + day)
                .body();
        assertThat(told.path("workplace").asString()).as(staff + " " + day).isEqualTo(agency);
        assertThat(told.path("superior").asString()).as(staff + " " + day).isEqualTo(superior);
        assertThat(told.at("/above/passed")).as(staff + " " + day).isEmpty();
    }

    private void theyServeInTheSuccessor() {
        PROVINCE.moved(head, MERGED, "head", "rater", "official");
        PROVINCE.moved(leader, MERGED, "rater", "official");
        PROVINCE.moved(deputy, MERGED, "rater", "official");
        Stream.of(former, lan, first.code(3)).forEach(one -> PROVINCE.moved(one, MERGED, "official"));
        PROVINCE.moved("xa-hop-hr", MERGED, "hr");
    }

    /** Who assigned it leads no more: an office assesses, so the superior now does, and gives her more of what she has begun. */
    private void theWorkGoesOn(Task task) {
        Api owner = as(lan);
        String file = owner.upload("/submission/api/v1/evidence", "a.txt", "text/plain", "Sản phẩm".getBytes())
                .body()
                .path("sha256")
                .asString();
        owner.done(
                "/submission/api/v1/tasks/" + task.id() + "/submissions",
                Map.of("quantity", 2, "evidence", List.of(file)));
        String acceptance = "/submission/api/v1/tasks/" + task.id() + "/acceptance";
        Answer refused = PROVINCE.moved(former, MERGED, "rater", "official").post(acceptance, "{}");
        assertThat(refused.body().path("code").asString()).isEqualTo("NOT_ASSESSOR");
        as(leader).done(acceptance, Map.of());
        as(leader)
                .done(
                        "/submission/api/v1/tasks",
                        Map.of(
                                "owner",
                                lan,
                                "catalogue",
                                second.catalogueId(),
                                "product",
                                "P-1",
                                "quantity",
                                1,
                                "title",
                                "Văn bản sau hợp nhất",
                                "due",
                                "2026-11-27"));
    }

    private void theOpenMonthGoesOnUnderThoseWhoStandThere() {
        Api office = as("xa-hop-hr");
        for (String one : List.of(lan, former, deputy)) {
            Answer judged = office.post(
                    SCORING + "/periods/" + second.id() + "/2026-11/members/" + one + "/judges",
                    "{\"reason\":\"Hợp nhất xã\"}");
            assertThat(judged.status()).as(one + judged.body()).isEqualTo(200);
        }
        as(head).done(SCORING + "/periods", Map.of("agency", MERGED, "span", "2026-11"));
        PROVINCE.settle();
        judgedBy(lan, leader, head);
        judgedBy(former, leader, head);
        judgedBy(deputy, head, head);
        judgedBy(first.code(3), leader, head);
        judgedBy(leader, head, head);
        judgedBy(head, Province.LEADER, Province.LEADER);
        Slips november = new Slips(second, "2026-11");
        november.selfScore(lan, "27");
        assertThat(as(former)
                        .post(
                                SCORING + "/slips/" + lan + "/2026-11/review",
                                json(Map.of("criteria", Form01.of("27"), "comment", "Đạt")))
                        .status())
                .isEqualTo(403);
        november.review(lan, leader, "27");
        as(head).done(SCORING + "/slips/" + lan + "/2026-11/decision", Map.of());
    }

    private static void judgedBy(String staff, String rater, String decider) {
        JsonNode member = slip(staff, "2026-11").path("member");
        assertThat(member.path("rater").asString()).as(staff).isEqualTo(rater);
        assertThat(member.path("decider").asString()).as(staff).isEqualTo(decider);
    }

    /** October of the second: its head is a head no more, and upon him decides who decided then. */
    private void theMonthBeforeIsClosedByTheHeir() {
        String nothing = json(Map.of("reason", "NO_WORK_ASSIGNED"));
        assertThat(as(deputy)
                        .post(SCORING + "/slips/" + lan + "/2026-10/unrated", nothing)
                        .status())
                .isEqualTo(403);
        as(head).done(SCORING + "/slips/" + lan + "/2026-10/unrated", nothing);
        as(head).done(SCORING + "/slips/" + former + "/2026-10/unrated", nothing);
        PROVINCE.leader().done(SCORING + "/slips/" + deputy + "/2026-10/unrated", nothing);
        PROVINCE.settle();
        as(head).done(SCORING + "/periods/" + second.id() + "/2026-10/lock", "{}");
        PROVINCE.settle();
    }

    private void whatWasIsShownUnderBothNames() {
        assertThat(people(PROVINCE.leader(), first.id(), "")).isEqualTo(3);
        assertThat(people(PROVINCE.leader(), second.id(), "")).isEqualTo(3);
        assertThat(people(PROVINCE.leader(), MERGED, "")).isZero();
        assertThat(people(PROVINCE.leader(), MERGED, "&predecessors=true")).isEqualTo(6);
        assertThat(people(as("xa-hop-hr"), MERGED, "&predecessors=true")).isEqualTo(6);
        assertThat(people(as("xa-hop-hr"), second.id(), "")).isEqualTo(3);
        Answer history = as("xa-hop-hr").get("/reporting/api/v1/history/" + lan);
        assertThat(history.body().toString()).contains("UBND xa-hop-b", "UBND xã Hợp Nhất", DOCUMENT);
        Answer elsewhere = PROVINCE.as("xa-khac-hr", "xa-khac", "hr")
                .get("/reporting/api/v1/dashboard/" + second.id() + "?month=2026-10");
        assertThat(elsewhere.status()).isEqualTo(403);
    }

    private static int people(Api who, String agency, String with) {
        return who.get("/reporting/api/v1/dashboard/" + agency + "?month=2026-10" + with)
                .body()
                .at("/total/people")
                .asInt(-1);
    }

    private static Api as(String staff) {
        return PROVINCE.as(staff, MERGED);
    }

    private static JsonNode slip(String staff, String span) {
        return PROVINCE.inspector()
                .get(SCORING + "/slips/" + staff + "/" + span)
                .body();
    }

    private static String json(Map<String, ?> body) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(body);
    }
}
