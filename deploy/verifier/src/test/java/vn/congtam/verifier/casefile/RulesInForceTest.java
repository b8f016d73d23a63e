package vn.congtam.verifier.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.verifier.casefile.Laid.adopted;
import static vn.congtam.verifier.casefile.Laid.down;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.events.Canonical;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.rulebook.RuleSet;

/** Which rule set had to be used follows from what was laid down, and not from what a slip says of itself. */
class RulesInForceTest {
    private static final RegulationId PROVINCE = RegulationId.PROVINCE;
    private static final RegulationId OWN = RegulationId.of(Year.AGENCY);
    private static final RuleSet LAW = Year.RULE_SET;
    private static final RuleSet PER_LINE = RuleSet.of("nd335-2025/1-per-line");

    @TempDir
    private Path dir;

    @Test
    void where_nothing_was_adopted_the_law_itself_holds() {
        assertThat(checked(Packed.NOTHING_ADOPTED, slip("2026-03", LAW))).isEmpty();
        assertThat(checked(Packed.NOTHING_ADOPTED, slip("2026-03", PER_LINE))).containsExactly("RULES_NOT_IN_FORCE");
    }

    @Test
    void the_first_slip_that_was_scored_by_another_rule_set_is_named() {
        List<Story> laid = List.of(down(PROVINCE), down(OWN, adopted(OWN, PER_LINE, "2026-04-01")));
        Result result = result(laid, slip("2026-03", LAW), slip("2026-04", LAW), slip("2026-05", LAW));
        assertThat(CaseFileTest.codes(result)).containsExactly("RULES_NOT_IN_FORCE", "RULES_NOT_IN_FORCE");
        assertThat(result.firstFact())
                .contains(new Wrong(
                        "RULES_NOT_IN_FORCE",
                        Packed.LOG,
                        1L,
                        "slip/VC0007/2026-04 CIVIL_SERVANT: nd335-2025/1 <> nd335-2025/1-per-line"));
        assertThat(checked(laid, slip("2026-03", LAW), slip("2026-04", PER_LINE)))
                .isEmpty();
    }

    @Test
    void an_adopted_rule_set_that_was_taken_out_is_missed_by_the_slips_that_go_by_it() {
        assertThat(checked(List.of(down(PROVINCE), down(OWN)), slip("2026-04", PER_LINE)))
                .containsExactly("RULES_NOT_IN_FORCE");
        Packed cut = packed(
                        List.of(down(PROVINCE), down(OWN, adopted(OWN, PER_LINE, "2026-04-01"))),
                        slip("2026-04", PER_LINE))
                .changed(
                        "logs/indicator/excerpt/0001",
                        text -> text.replace("whole regulation/agency/xa-dien-khanh 0\n", ""));
        assertThat(CaseFileTest.codes(cut.checked(dir)))
                .contains("FACT_UNLISTED", "EXCERPT_NOT_SIGNED", "RULES_UNPROVED");
    }

    @Test
    void its_own_go_before_those_of_the_province_until_they_end() {
        List<Story> laid = List.of(
                down(PROVINCE, adopted(PROVINCE, PER_LINE, "2026-01-01")),
                down(OWN, adopted(OWN, LAW, "2026-04-01"), Laid.ended(OWN, "2026-07-01")));
        assertThat(checked(laid, slip("2026-03", PER_LINE), slip("2026-04", LAW), slip("2026-07", PER_LINE)))
                .isEmpty();
        assertThat(checked(laid, slip("2026-03", LAW), slip("2026-04", PER_LINE), slip("2026-07", LAW)))
                .hasSize(3)
                .containsOnly("RULES_NOT_IN_FORCE");
    }

    /** What nobody could know when the slip was opened binds nobody. */
    @Test
    void what_was_laid_down_later_changes_nothing_that_was_open() {
        List<Story> later = List.of(
                down(PROVINCE), down(OWN, adopted(OWN, PER_LINE, "2026-04-01")).at("2026-10-05T02:00:00Z"));
        assertThat(checked(later, slip("2026-04", LAW))).isEmpty();
        assertThat(checked(later, slip("2026-04", PER_LINE))).containsExactly("RULES_NOT_IN_FORCE");
    }

    /** Whoever is listed later is judged as everybody else in the period. */
    @Test
    void a_slip_goes_by_the_rules_of_its_period_as_it_was_opened() {
        List<Story> between = List.of(
                down(PROVINCE), down(OWN, adopted(OWN, PER_LINE, "2026-04-01")).at("2026-10-05T02:00:00Z"));
        Story period = period("2026-04", LAW);
        Story late = slip("2026-04", LAW).at("2026-10-05T05:00:00Z");
        assertThat(checked(between, period, late)).isEmpty();
        assertThat(checked(between, late)).containsExactly("RULES_NOT_IN_FORCE", "RULES_UNPROVED");
        assertThat(checked(between, slip("2026-04", PER_LINE).at("2026-10-05T05:00:00Z")))
                .as("whose period was left out")
                .containsExactly("RULES_UNPROVED");
        assertThat(checked(between, period("2026-04", PER_LINE))).containsExactly("RULES_NOT_IN_FORCE");
    }

    @Test
    void without_all_that_was_laid_down_nothing_is_proved() {
        assertThat(checked(List.of(down(PROVINCE)), slip("2026-03", LAW))).containsExactly("RULES_UNPROVED");
        assertThat(checked(List.of(down(OWN)), slip("2026-03", LAW))).containsExactly("RULES_UNPROVED");
    }

    /** Every log can say, and truly, that a stream of another is empty in it. */
    @Test
    void what_another_log_says_of_a_stream_counts_for_nothing() {
        Story own = down(OWN, adopted(OWN, PER_LINE, "2026-04-01"));
        Story empty = down(OWN);
        assertThat(checked(List.of(down(PROVINCE), own), slip("2026-04", LAW), empty))
                .containsExactlyInAnyOrder("RULES_NOT_IN_FORCE", "WRONG_STREAM");
        assertThat(checked(List.of(down(PROVINCE), own, Story.of(SlipId.of(Year.LAN, "2026-04"), List.of()))))
                .contains("WRONG_STREAM");
    }

    /** No month is the nineteenth: what nobody ever recorded is named like anything else, and the rest is looked at. */
    @Test
    void what_cannot_be_read_as_a_span_is_named() {
        Packed changed = packed(Packed.NOTHING_ADOPTED, slip("2026-03", LAW), period("2026-03", LAW))
                .changed(Packed.EXCERPT, text -> text.replace("\"span\":\"2026-03\"", "\"span\":\"2026-19\""));
        assertThat(CaseFileTest.codes(changed.checked(dir))).contains("FACT_NOT_PROVED", "NOT_COMPUTABLE");
    }

    @Test
    void a_rule_set_that_was_adopted_must_be_in_the_file_itself() {
        Packed without = Packed.of(
                List.of(slip("2026-03", LAW)),
                List.of(down(PROVINCE), down(OWN, adopted(OWN, PER_LINE, "2026-01-01"))));
        assertThat(CaseFileTest.codes(without.checked(dir))).containsExactly("RULES_MISSING", "RULES_NOT_IN_FORCE");
    }

    private List<String> checked(List<Story> laid, Story... scoring) {
        return CaseFileTest.codes(result(laid, scoring));
    }

    private Result result(List<Story> laid, Story... scoring) {
        return packed(laid, scoring).checked(dir);
    }

    private static Packed packed(List<Story> laid, Story... scoring) {
        return Packed.of(List.of(scoring), laid)
                .put("rules/" + PER_LINE.hash() + ".json", Canonical.text(PER_LINE.parameters()));
    }

    private static Story slip(String month, RuleSet rules) {
        SlipOpened opened = Year.opened(SlipId.of(Year.LAN, month), month, Basis.WORK, List.of());
        return Story.of(
                opened.slip(),
                List.of(new SlipOpened(
                        opened.slip(), month, Basis.WORK, opened.due(), opened.member(), Laid.of(rules), List.of())));
    }

    private static Story period(String month, RuleSet rules) {
        PeriodId id = PeriodId.of(Year.AGENCY, month);
        Rules by = Laid.of(rules);
        List<Governed> governed = List.of(new Governed(SubjectKind.CIVIL_SERVANT, by));
        return Story.of(
                id, List.of(new PeriodOpened(id, Year.AGENCY, month, Basis.WORK, governed, LocalDate.of(2026, 5, 5))));
    }
}
