package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/**
 * The January 2026 of the customs: of 546 people 112 are Excellent, 430 Good, three Not completed, one is not rated. By either
 * reading of Art. 20.5 they are too many; whether the exception of 25 % lets them be depends on whom the share is of.
 */
class ShareOfWhomStoryTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 25);

    @Test
    void of_those_good_not_even_the_exception_is_enough() {
        Town town = new Town("chia-cho-tot");
        january(town, RuleSet.of(RuleSet.DEFAULT));
        mustBe(town, "20", 430, 86, 26);
        raised(town);
        mustBe(town, "25", 430, 107, 5);
    }

    /** Adopted when an agency might still say so itself; today the province says it. */
    @Test
    void of_those_good_or_above_it_is() {
        Town town = new Town("chia-tro-len");
        RuleSet orAbove = RuleSets.shipped().read("""
                base=nd335-2025/1
                id=xa-chia-tro-len/1
                version=1
                class=LOCAL_APPROVED
                basis=12/QĐ-UBND: Điều 2
                effective.from=2026-01-01
                title.vi=Quy chế xã
                title.en=Regulation of the commune
                cap.denominator=GOOD_OR_ABOVE
                """);
        new Council(town).adopts(orAbove, OCTOBER);
        january(town, orAbove);
        mustBe(town, "20", 542, 108, 4);
        raised(town);
        mustBe(town, "25", 542, 135, 0);
    }

    /** The three of the town itself are not decided yet. */
    private static void january(Town town, RuleSet rules) {
        town.opened();
        for (int number = 1; number <= 546; number++) {
            StaffCode staff = new StaffCode(town.agency.value() + "-hq-" + number);
            SlipId slip = SlipId.of(staff, Town.MONTH);
            town.service.tell("scoring", slip, opened(slip, member(town, staff), rules));
            town.service.tell("scoring", slip, number == 546 ? unrated(town, slip) : decided(town, slip, number));
        }
        eventually(() -> whole(town).path("rated").asInt() == 545);
        assertThat(whole(town).path("people").asInt()).isEqualTo(549);
    }

    private static SlipOpened opened(SlipId slip, Member member, RuleSet rules) {
        Rules by = new Rules(rules.id(), rules.hash());
        return new SlipOpened(slip, Town.MONTH, Basis.WORK, DUE, member, by, List.of());
    }

    private static Member member(Town town, StaffCode staff) {
        return new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                town.agency,
                "kinh-te",
                new PostId("cong-chuc-hai-quan"),
                false,
                "hai-quan",
                town.minh,
                town.chair,
                List.of(),
                List.of());
    }

    private static GradeDecided decided(Town town, SlipId slip, int number) {
        Grade grade = number <= 112 ? Grade.EXCELLENT : number <= 542 ? Grade.GOOD : Grade.NOT_COMPLETED;
        return new GradeDecided(slip, period(town), grade, grade, null, null, null, false, null, null);
    }

    private static LeftUnrated unrated(Town town, SlipId slip) {
        return new LeftUnrated(slip, period(town), Unrated.MATERNITY, "GP 1", false, null, null);
    }

    private static PeriodId period(Town town) {
        return PeriodId.of(town.agency, Town.MONTH);
    }

    private static void raised(Town town) {
        String exception = "{\"percent\":\"25\",\"reason\":\"Thành tích nổi bật\",\"document\":\"QĐ 77/QĐ-UBND\"}";
        Answer answer = town.service.submit(town.leader, path(town) + "/cap", exception);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        eventually(() -> whole(town).path("percent").asString().equals("25"));
    }

    private static void mustBe(Town town, String percent, int base, int allowed, int exceeded) {
        JsonNode whole = whole(town);
        assertThat(whole.path("percent").asString()).isEqualTo(percent);
        assertThat(whole.path("base").asInt()).isEqualTo(base);
        assertThat(whole.path("allowed").asInt()).isEqualTo(allowed);
        assertThat(whole.path("exceeded").asInt()).isEqualTo(exceeded);
        String told = "112 excellent, at most %s %% of %d, that is %d; exceeded by %d."
                .formatted(percent, base, allowed, exceeded);
        List<String> violations = classification(town)
                .path("violations")
                .valueStream()
                .map(one -> one.path("en").asString())
                .toList();
        if (exceeded == 0) assertThat(violations).isEmpty();
        else assertThat(violations).hasSize(2).allSatisfy(one -> assertThat(one).endsWith(told));
    }

    private static JsonNode whole(Town town) {
        return classification(town).path("spreads").path(0);
    }

    private static JsonNode classification(Town town) {
        return town.service.get(town.hr, path(town) + "/classification").body();
    }

    private static String path(Town town) {
        return "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH;
    }
}
