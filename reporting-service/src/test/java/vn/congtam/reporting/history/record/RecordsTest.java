package vn.congtam.reporting.history.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reckoning.Statutes;
import vn.congtam.reporting.history.chapter.ChapterFolds;
import vn.congtam.reporting.history.chapter.Dated;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Remembered;
import vn.congtam.reporting.history.moment.Standing;
import vn.congtam.reporting.history.moment.State;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.period.Span;

/** A task, a slip and what an agency is rated by: as they stood, and as they were thought to stand. */
class RecordsTest {
    private static final FactReader READER = FactReader.withoutKeys(FactNames.published());
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 2);
    private static final String SLIP = "slip/VC0007/2026-10";
    private static final String TASK = "task/t1";
    private static final RegulationId OWN = RegulationId.of(Commune.AGENCY);
    private static final RuleSet LAW = RuleSet.of(RuleSet.DEFAULT);
    private static final RuleSet PER_LINE = RuleSet.of("nd335-2025/1-per-line");

    private final Commune commune = new Commune();

    @Test
    void what_was_judged_of_a_task_is_true_of_its_day_as_soon_as_it_is_known() {
        Entry handedIn = last(TaskSubmitted.class.getSimpleName());
        Entry accepted = last(TaskAccepted.class.getSimpleName());
        LocalDate day = LocalDate.ofInstant(handedIn.ts(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        State before = task().at(new Moment(day, accepted.ts().minusNanos(1)));
        State after = task().at(new Moment(day, accepted.ts()));
        assertThat(values(before, "terms of " + TASK)).containsEntry("stage", "TaskSubmitted");
        assertThat(values(after, "terms of " + TASK)).containsEntry("stage", "TaskAccepted");
        assertThat(before.to(after))
                .containsExactly(new State.Difference(
                        "terms of " + TASK, "stage", "TaskSubmitted", "TaskAccepted", accepted.eventId()));
    }

    @Test
    void what_is_done_with_a_task_later_is_not_true_before() {
        Entry handedIn = last(TaskSubmitted.class.getSimpleName());
        LocalDate day = LocalDate.ofInstant(handedIn.ts(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(task().at(new Moment(day.minusDays(1), LATER)).standings()).isEmpty();
    }

    /** Nobody records it: the day itself says so. */
    @Test
    void a_task_is_overdue_on_a_day_after_it_was_due_and_not_on_one_before() {
        Moment due = new Moment(SECOND.plusDays(60), LATER);
        Map<String, String> later = values(task().at(due), "terms of " + TASK);
        Map<String, String> then = values(task().at(new Moment(SECOND, LATER)), "terms of " + TASK);
        assertThat(later).containsEntry("overdue", "true").containsEntry("open", "2");
        assertThat(then).containsEntry("overdue", "false");
        assertThat(LocalDate.parse(later.getOrDefault("due", ""))).isAfter(SECOND);
    }

    @Test
    void a_slip_is_what_had_been_recorded_and_nothing_before_its_span() {
        Entry scored = commune.scoring.entries().stream()
                .filter(entry ->
                        entry.type().equals("ScoreChanged") && entry.agg().equals(SLIP))
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.of(2026, 12, 1);
        State before = slip().at(new Moment(today, scored.ts().minusNanos(1)));
        State after = slip().at(new Moment(today, scored.ts()));
        assertThat(values(before, "score of " + SLIP)).isEmpty();
        assertThat(values(after, "score of " + SLIP)).containsEntry("total", "89.42");
        assertThat(before.to(after))
                .contains(new State.Difference("score of " + SLIP, "total", null, "89.42", scored.eventId()));
        assertThat(values(after, "work of " + SLIP + "#t1#2026-10")).containsEntry("completed", "18");
        assertThat(slip().at(new Moment(LocalDate.of(2026, 9, 30), LATER)).standings())
                .isEmpty();
    }

    @Test
    void where_nothing_is_laid_down_people_are_rated_by_the_law_with_all_that_it_says() {
        Standing rules = rules(LocalDate.of(2026, 10, 20), LATER);
        assertThat(rules.values()).containsEntry("ruleSet", LAW.id()).containsEntry("cap.percent", "20");
        assertThat(rules.eventId()).isEmpty();
    }

    @Test
    void what_an_agency_adopts_is_in_force_from_its_day_on_as_far_as_it_was_known() {
        LocalDate january = LocalDate.of(2027, 1, 1);
        Entry adopted = lay(new RuleSetAdopted(
                OWN, SubjectKind.CIVIL_SERVANT, new Rules(PER_LINE.id(), PER_LINE.hash()), january, "QĐ 1"));
        Entry ended = lay(new OwnRulesEnded(OWN, SubjectKind.CIVIL_SERVANT, LocalDate.of(2027, 7, 1), "QĐ 2"));
        assertThat(rules(january, adopted.ts().minusNanos(1)).values()).containsEntry("ruleSet", LAW.id());
        assertThat(rules(january, adopted.ts()))
                .satisfies(one -> assertThat(one.eventId()).isEqualTo(adopted.eventId()))
                .satisfies(one -> assertThat(one.values()).containsEntry("ruleSet", PER_LINE.id()));
        assertThat(rules(january.minusDays(1), ended.ts()).values()).containsEntry("ruleSet", LAW.id());
        assertThat(rules(LocalDate.of(2027, 7, 1), ended.ts()).values()).containsEntry("ruleSet", LAW.id());
        State now = laid().at(new Moment(january, LATER));
        assertThat(laid().at(new Moment(january.minusDays(1), LATER)).to(now))
                .contains(new State.Difference(
                        "rules of CIVIL_SERVANT", "deduction.scope", "PER_UNIT", "PER_LINE", adopted.eventId()));
    }

    private Entry lay(vn.congtam.events.regulation.RegulationFact fact) {
        return commune.indicator.add("VC0001", fact.regulation(), fact);
    }

    private Standing rules(LocalDate on, Instant known) {
        return laid().at(new Moment(on, known)).standings().stream()
                .filter(one -> one.of().equals("rules of CIVIL_SERVANT"))
                .findFirst()
                .orElseThrow();
    }

    private Remembered laid() {
        List<Told> told = commune.indicator.entries().stream()
                .filter(entry -> entry.agg().startsWith("regulation/"))
                .map(Told::of)
                .toList();
        return new RulesRecord(told, Statutes.of(List.of()), READER);
    }

    private Remembered task() {
        List<Told> facts = about(TASK).stream()
                .map(Dated::told)
                .sorted(Comparator.comparing(Told::seq))
                .toList();
        return new TaskRecord(Commune.LAN, facts, READER);
    }

    private Remembered slip() {
        return new SlipRecord(Span.parse("2026-10"), about(SLIP), READER);
    }

    private List<Dated> about(String stream) {
        return Dated.of(Folded.of(ChapterFolds.CHAPTERS, commune.entries()).all().values().stream()
                        .filter(chapter -> chapter.staff().equals(Commune.LAN))
                        .toList())
                .stream()
                .filter(one -> one.told().stream().equals(stream))
                .toList();
    }

    private Entry last(String type) {
        return commune.submission.entries().stream()
                .filter(entry -> entry.type().equals(type) && entry.agg().equals(TASK))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Map<String, String> values(State state, String of) {
        @Nullable
        Standing found = state.standings().stream()
                .filter(one -> one.of().equals(of))
                .findFirst()
                .orElse(null);
        return found == null ? Map.of() : found.values();
    }
}
