package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;

/**
 * In January 2026 a system took what was missing for zero and called 63 people Not completed: 4 leaders of the agency and
 * 12 of its units, 41 on contract, 6 without any data. Here they are, beside three of whom nothing is missing.
 */
class MissingIsNotZeroTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 30);

    private final Town town = Year2026.town("xa-thieu");
    private final Tasks tasks = new Tasks(town);
    private final String head = town.head();
    private final List<String> leaders = codes(1, 4);
    private final List<String> unitHeads = codes(5, 16);
    private final List<String> onContract = codes(17, 57);
    private final List<String> withoutData = codes(58, 63);
    private final List<String> whole = codes(64, 66);
    private final List<String> missing = Stream.of(leaders, unitHeads, onContract, withoutData)
            .flatMap(List::stream)
            .toList();
    private final List<String> everybody =
            Stream.of(missing, whole).flatMap(List::stream).toList();

    @Test
    void what_is_missing_of_63_people_is_not_zero_for_them_nor_for_their_agency() {
        assertThat(missing).hasSize(63);
        Slips month = begun();
        thereIsNoTotalAndNoGrade(month);
        theAgencyIsTheMeanOfThoseScored(month);
        nobodyOfThemIsGradedAndTheMonthIsNotLocked(month);
        whatWasMissingIsGivenOrThereIsAReason(month);
        month.mustBeLocked();
        thoseNotRatedAreInNoShare(month);
    }

    private Slips begun() {
        rulesForContracts();
        town.takeOn(leaders.subList(1, 4).stream()
                .map(one -> Town.leader(one, head))
                .toList());
        town.takeOn(inTurn(unitHeads, leaders.subList(1, 4), Town::leader));
        town.takeOn(inTurn(onContract, unitHeads, Town::contract));
        town.takeOn(Stream.of(withoutData, whole)
                .flatMap(List::stream)
                .map(one -> Town.official(one, town.code(6)))
                .toList());
        Slips month = Slips.open(town, Year2026.MONTH);
        Hands.each(leaders, one -> reviewedWithoutLeadership(month, one));
        Hands.each(unitHeads, one -> onlySelfScored(month, one));
        Hands.each(onContract, one -> month.judge(one, superior(one, onContract, unitHeads), "30"));
        scored(month, whole.get(0), 1, 1, "18");
        scored(month, whole.get(1), 1, 1, "10");
        scored(month, whole.get(2), 2, 1, "25");
        town.province().settle();
        return month;
    }

    /** The decree does not speak of them; the province lays down what they are rated by. */
    private void rulesForContracts() {
        String id = "hop-dong/1";
        Api office = town.province().homeAffairs();
        String rules = Town.rules(id, "GUIDANCE", "subjects=CONTRACT");
        office.done("/indicator/api/v1/rule-sets", Map.of("properties", rules, "document", "QĐ 12"));
        office.done(
                "/indicator/api/v1/regulations/rules",
                Map.of("kind", "CONTRACT", "rules", id, "from", "2026-12-01", "document", "QĐ 13"));
    }

    private void reviewedWithoutLeadership(Slips month, String leader) {
        String rater = leader.equals(head) ? Province.LEADER : head;
        tasks.done(rater, leader, 1, DUE);
        month.judge(leader, rater, "15");
    }

    private void onlySelfScored(Slips month, String unitHead) {
        tasks.done(superior(unitHead, unitHeads, leaders.subList(1, 4)), unitHead, 1, DUE);
        month.selfScore(unitHead, "30");
    }

    private void scored(Slips month, String official, int assigned, int done, String general) {
        tasks.deliver(tasks.assign(town.code(6), official, "P-1", assigned, DUE), done);
        month.judge(official, town.code(6), general);
    }

    private void thereIsNoTotalAndNoGrade(Slips month) {
        figures(month, leaders, "state=INCOMPLETE", "a=1", "b=1", "c=1", "generalPoints=15");
        figures(month, unitHeads, "state=INCOMPLETE", "a=1", "b=1", "c=1");
        figures(month, onContract, "state=INSUFFICIENT_DATA", "generalPoints=30");
        figures(month, withoutData, "state=INSUFFICIENT_DATA");
        assertThat(Told.sentences(month.slip(town.code(2))))
                .anyMatch(sentence ->
                        sentence.contains("đ (ability to organise the work) is missing; missing is not zero"));
        assertThat(Told.sentences(month.slip(town.code(5))))
                .anyMatch(sentence -> sentence.contains("The general points are missing; missing is not zero"));
        assertThat(Told.sentences(month.slip(town.code(17))))
                .anyMatch(sentence -> sentence.contains("that is neither no points nor full points"));
        month.mustBeToldAlikeEverywhere(everybody);
    }

    private static void figures(Slips month, List<String> people, String... expected) {
        Hands.each(people, one -> Told.figures(month.figures(one), expected));
    }

    /** 88, 80 and 60. */
    private void theAgencyIsTheMeanOfThoseScored(Slips month) {
        for (JsonNode sum : List.of(month.dashboard().path("total"), month.inProvince())) {
            assertThat(sum.path("people").asInt()).isEqualTo(66);
            assertThat(sum.path("scored").asInt()).isEqualTo(3);
            assertThat(sum.path("mean").asString()).isEqualTo("76");
            assertThat(sum.path("computed").toString()).isEqualTo("{\"GOOD\":2,\"COMPLETED\":1}");
            assertThat(sum.path("withoutRecord").asInt()).isEqualTo(6);
        }
    }

    private void nobodyOfThemIsGradedAndTheMonthIsNotLocked(Slips month) {
        Hands.each(missing, one -> {
            Answer refused = month.tryToDecide(one);
            assertThat(refused.status()).as(one).isEqualTo(409);
            assertThat(refused.body().path("code").asString()).as(one).isEqualTo("NOT_SCORED");
        });
        whole.forEach(month::decide);
        Answer refused = month.lock();
        assertThat(refused.body().path("code").asString()).isEqualTo("NOT_ALL_SETTLED");
        assertThat(refused.body().path("detail").asString()).contains(missing).doesNotContain(whole);
    }

    /**
     * Those in charge get what was missing, as a review gives it, and with it a score: no paper takes its place. The others
     * are left unrated, each for a reason.
     */
    private void whatWasMissingIsGivenOrThereIsAReason(Slips month) {
        Hands.each(leaders.subList(1, 4), one -> refused(month, one, "LEADERSHIP_NOT_REVIEWED"));
        Hands.each(unitHeads, one -> refused(month, one, "NOT_REVIEWED"));
        Hands.each(onContract, one -> month.leaveUnrated(one, "NO_WORK_ASSIGNED"));
        Hands.each(withoutData.subList(0, 2), one -> month.leaveUnrated(one, "MATERNITY"));
        Hands.each(withoutData.subList(2, 6), one -> month.leaveUnrated(one, "NO_WORK_ASSIGNED"));
        town.province().settle();
        Hands.each(unitHeads, one -> judged(month, one));
        Hands.each(leaders.subList(1, 4), one -> month.judgeLeadership(one, head));
        month.judgeLeadership(head, Province.LEADER);
        town.province().settle();
        Told.figures(
                month.figures(head),
                "state=SCORED",
                "a=1",
                "b=1",
                "c=1",
                "unitResult=1",
                "organisation=1",
                "unity=1",
                "taskPoints=70",
                "generalPoints=15",
                "total=85",
                "exactTotal=85",
                "grade=GOOD");
        Hands.each(leaders, month::decide);
        Hands.each(unitHeads, month::decide);
    }

    /** Of those who lead people on contract alone nobody is rated, so that the reviewer says what their unit reached. */
    private void judged(Slips month, String unitHead) {
        String superior = superior(unitHead, unitHeads, leaders.subList(1, 4));
        month.review(unitHead, superior, "15");
        if (unitHead.equals(town.code(6))) month.judgeLeadership(unitHead, superior);
        else month.judgeLeadershipOfNobody(unitHead, superior);
    }

    private static void refused(Slips month, String leader, String code) {
        Answer paper = month.tryToLeaveUnrated(leader, "OTHER");
        assertThat(paper.body().path("code").asString()).as(leader).isEqualTo(code);
    }

    private void thoseNotRatedAreInNoShare(Slips month) {
        Told.figures(month.figures(town.code(58)), "state=NOT_RATED");
        assertThat(month.person(town.code(58)).path("unrated").asString()).isEqualTo("MATERNITY");
        JsonNode total = month.dashboard().path("total");
        assertThat(total.path("unrated").asInt()).isEqualTo(47);
        assertThat(total.path("graded").asInt()).isEqualTo(19);
        assertThat(total.path("decided").toString()).isEqualTo("{\"GOOD\":18,\"COMPLETED\":1}");
        // (88 + 80 + 60 + 16 × 85) / 19
        assertThat(total.path("mean").asString()).isEqualTo("83.58");
        month.mustBeToldAlikeEverywhere(everybody);
    }

    /** Every leader has somebody to lead: a deputy who heads nobody would answer for all in his division. */
    private static List<Town.Person> inTurn(
            List<String> people, List<String> superiors, BiFunction<String, String, Town.Person> as) {
        return people.stream()
                .map(one -> as.apply(one, superior(one, people, superiors)))
                .toList();
    }

    private static String superior(String one, List<String> people, List<String> superiors) {
        return superiors.get(people.indexOf(one) % superiors.size());
    }

    private List<String> codes(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(town::code).toList();
    }
}
