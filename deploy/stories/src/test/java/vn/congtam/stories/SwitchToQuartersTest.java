package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.stories.Api.Answer;

/** A town rates by months until June 2026 and by quarters from July on: nothing reaches back, nothing is lost. */
class SwitchToQuartersTest {
    private static final List<String> MONTHS = List.of("2026-04", "2026-05", "2026-06");

    private final PlannedYear year = Year2026.planned();
    private final Town town = year.town();
    private final String official = year.official();

    @Test
    void months_before_stand_as_rated_months_after_are_only_tracked_and_the_year_takes_both() {
        year.deliverLate();
        monthsAreRated();
        List<JsonNode> rated = months();
        theQuarterBeforeSumsUpItsMonths();
        noMonthAfterIsRated();
        theQuarterAfterIsRatedByItsWork();
        theYearIsTheMeanOfAllThatWasRated();
        assertThat(months()).isEqualTo(rated);
    }

    private void monthsAreRated() {
        rated("2026-04", "18");
        rated("2026-05", "27");
        rated("2026-06", "21");
        Told.figures(
                in("2026-04").figures(official),
                "state=SCORED",
                "a=1",
                "b=1",
                "c=1",
                "taskPoints=70",
                "generalPoints=18",
                "total=88",
                "exactTotal=88",
                "grade=GOOD");
        Told.figures(
                in("2026-05").figures(official),
                "state=SCORED",
                "a=0.5",
                "b=0.4875",
                "c=0.5",
                "taskPoints=34.71",
                "generalPoints=27",
                "total=61.71",
                "exactTotal=1481/24",
                "grade=COMPLETED");
        in("2026-05").mustBeToldAlikeEverywhere(List.of(official));
        Told.figures(
                in("2026-06").figures(official),
                "state=SCORED",
                "a=1",
                "b=1",
                "c=0.95",
                "taskPoints=68.83",
                "generalPoints=21",
                "total=89.83",
                "exactTotal=539/6",
                "grade=GOOD");
    }

    /** 35, 34.5 and 34.75 of 55 in the three months together; the mean of their totals, 79.85, would be Good. */
    private void theQuarterBeforeSumsUpItsMonths() {
        Slips quarter = Slips.open(town, "2026-Q2");
        settled(quarter);
        Told.figures(
                quarter.figures(official),
                "state=SCORED",
                "a=0.636364",
                "b=0.627273",
                "c=0.631818",
                "taskPoints=44.23",
                "generalPoints=22",
                "total=66.23",
                "exactTotal=1457/22",
                "grade=COMPLETED");
        quarter.mustBeToldAlikeEverywhere(List.of(official));
        assertThat(Told.sentences(quarter.slip(official)))
                .contains(
                        "May 2026: assigned 40, completed 20, of good quality 19.5, on time 20 (converted).",
                        "b (quality) = 34.5 of good quality / 55 assigned = 0.627273.",
                        "General points = mean of 3 months worked (18; 27; 21) = 22, rounded 22.");
    }

    private void noMonthAfterIsRated() {
        Map<String, String> july = Map.of("agency", town.id(), "span", "2026-07");
        Answer refused = town.as(town.head())
                .post("/scoring/api/v1/periods", JsonMapper.shared().writeValueAsString(july));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("code").asString()).isEqualTo("SPAN_NOT_RATED");
    }

    /** 50, 50 and 49.75 of 60; general criteria are scored once. */
    private void theQuarterAfterIsRatedByItsWork() {
        rated("2026-Q3", "27");
        Slips quarter = in("2026-Q3");
        Told.figures(
                quarter.figures(official),
                "state=SCORED",
                "a=0.833333",
                "b=0.833333",
                "c=0.829167",
                "taskPoints=58.24",
                "generalPoints=27",
                "total=85.24",
                "exactTotal=6137/72",
                "grade=GOOD");
        assertThat(quarter.slip(official).path("works").valueStream())
                .extracting(work -> work.at("/line/month").asString())
                .containsExactlyInAnyOrder("2026-07", "2026-08", "2026-09");
        quarter.mustBeToldAlikeEverywhere(List.of(official));
    }

    /** Four spans weigh the same by the rules of the province; by months, as the decree's default has it, it were 82.54. */
    private void theYearIsTheMeanOfAllThatWasRated() {
        Slips whole = Slips.open(town, "2026");
        settled(whole);
        assertThat(whole.slip(official).at("/rules/id").asString()).isEqualTo(PlannedYear.RULES);
        Told.figures(whole.figures(official), "state=SCORED", "total=81.19", "exactTotal=2923/36", "grade=GOOD");
        whole.mustBeToldAlikeEverywhere(List.of(official));
        assertThat(Told.sentences(whole.slip(official)))
                .contains("Points of the year = (88 + 1481/24 + 539/6 + 6137/72) / 4 = 2923/36, rounded 81.19.");
    }

    private void rated(String span, String general) {
        Slips slips = Slips.open(town, span);
        slips.judge(official, town.head(), general);
        settled(slips);
    }

    /** The head is on leave all the year. */
    private void settled(Slips slips) {
        slips.leaveUnrated(town.head(), "LEAVE");
        town.province().settle();
        slips.decide(official);
        slips.mustBeLocked();
    }

    private Slips in(String span) {
        return new Slips(town, span);
    }

    private List<JsonNode> months() {
        return MONTHS.stream().map(month -> in(month).slip(official)).toList();
    }
}
