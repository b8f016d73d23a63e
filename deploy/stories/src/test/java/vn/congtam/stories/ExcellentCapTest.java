package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.stories.Api.Answer;

/**
 * The January 2026 of the customs at the scale of 26 people: Excellent are more than 20 % of those Good, and more than 25 %
 * (Art. 20.5). Who may stay depends on how the decree is read, and that is the province's to say.
 */
class ExcellentCapTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 30);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PEOPLE = 26;
    private static final int DISCIPLINED = 25;
    private static final int ON_LEAVE = 26;

    @Test
    void of_those_good_not_even_the_exception_lets_all_stay_and_the_approved_order_names_who_yields() {
        Slips month = decided(Year2026.town("xa-tot"));
        mustBe(month.classification(), "percent=20", "base=19", "allowed=3", "exceeded=2", "mayKeep=4");
        mustBeRefused(month, "19");

        raise(month);
        mustBe(month.classification(), "percent=25", "base=19", "allowed=4", "exceeded=1", "mayKeep=4");
        assertThat(codes(month, "undecided")).containsExactly(code(month, 4), code(month, 5), code(month, 6));
        mustBeRefused(month, "19");

        String yields = code(month, 5);
        approveOrder(month, code(month, 6), code(month, 4), yields);
        month.classification();
        assertThat(codes(month, "yields")).containsExactly(yields);
        month.decide(yields, "GOOD", "Giữ tỷ lệ xuất sắc theo thứ tự ưu tiên");
        month.mustBeLocked();
        mustBe(month.classification(), "percent=25", "base=20", "allowed=5", "exceeded=0", "mayKeep=4");
        assertThat(month.dashboard().path("caps"))
                .hasSize(2)
                .allSatisfy(cap -> Told.among(cap, "excellent=4", "good=20", "percent=25", "allowed=5", "exceeded=0"));
        assertThat(month.person(yields).path("decided").asString()).isEqualTo("GOOD");
        assertThat(month.figures(yields).path("grade").asString()).isEqualTo("EXCELLENT");
        List<String> rated =
                numbers(1, DISCIPLINED).mapToObj(number -> code(month, number)).toList();
        month.mustBeToldAlikeEverywhere(rated);
    }

    @Test
    void of_whom_the_share_is_the_province_says_and_no_agency_for_itself() {
        Town town = Year2026.town("xa-tot-tro-len");
        Map<String, String> own = Map.of(
                "agency",
                town.id(),
                "properties",
                Town.rules(town.id() + "/1", "LOCAL_APPROVED", "cap.denominator=GOOD_OR_ABOVE"),
                "document",
                "QĐ 89");
        Answer refused = town.as(town.head()).post("/indicator/api/v1/rule-sets", JSON.writeValueAsString(own));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("code").asString()).isEqualTo("PROVINCE_DECIDES_THIS");
        assertThat(refused.body().path("detail").asString()).contains("cap.denominator");
    }

    /** 5 Excellent of whom three are tied, 19 Good, one Not completed for discipline, one not rated. */
    private static Slips decided(Town town) {
        town.takeOn(numbers(2, PEOPLE)
                .mapToObj(number -> Town.official(town.code(number), town.head()))
                .toList());
        Slips month = Slips.open(town, Year2026.MONTH);
        Tasks tasks = new Tasks(town);
        tasks.done(Province.LEADER, town.head(), 1, DUE);
        month.judge(town.head(), Province.LEADER, "20");
        month.judgeLeadership(town.head(), Province.LEADER);
        Hands.each(numbers(2, DISCIPLINED).boxed().toList(), number -> {
            tasks.done(town.head(), town.code(number), 1, DUE);
            month.judge(town.code(number), town.head(), general(number));
        });
        month.discipline(town.code(DISCIPLINED));
        month.leaveUnrated(town.code(ON_LEAVE), "MATERNITY");
        town.province().settle();
        Hands.each(numbers(1, DISCIPLINED).mapToObj(town::code).toList(), month::decide);
        town.province().settle();
        return month;
    }

    private static String general(int number) {
        return switch (number) {
            case 2 -> "25";
            case 3 -> "22.5";
            case 4, 5, 6 -> "20";
            default -> "15";
        };
    }

    /** In the agency, and in its one group of similar tasks. */
    private static void mustBe(JsonNode classification, String... expected) {
        assertThat(classification.path("spreads")).hasSize(2).allSatisfy(spread -> Told.among(spread, expected));
    }

    private static void mustBeRefused(Slips month, String base) {
        Answer refused = month.lock();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("code").asString()).isEqualTo("CAP_EXCEEDED");
        assertThat(refused.body().path("detail").asString()).contains("5", base);
    }

    private static void raise(Slips month) {
        Map<String, String> exception =
                Map.of("percent", "25", "reason", "Thành tích nổi bật", "document", "QĐ 77/QĐ-UBND");
        month.town().province().homeAffairs().done(month.period("/cap"), exception);
    }

    private static void approveOrder(Slips month, String... order) {
        Map<String, Object> priority = Map.of("order", List.of(order), "document", "BB 25/BB-UBND");
        month.town().as(month.town().head()).done(month.period("/priority"), priority);
    }

    private static List<String> codes(Slips month, String which) {
        return month.classification()
                .at("/spreads/0/proposal/" + which)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String code(Slips month, int number) {
        return month.town().code(number);
    }

    private static IntStream numbers(int first, int last) {
        return IntStream.rangeClosed(first, last);
    }
}
