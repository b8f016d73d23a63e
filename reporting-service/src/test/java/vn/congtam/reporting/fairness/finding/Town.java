package vn.congtam.reporting.fairness.finding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.JournalFact.EntryStruck;
import vn.congtam.events.submission.JournalFact.WorkLogged;
import vn.congtam.events.submission.JournalId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.reporting.fairness.trail.Judged;
import vn.congtam.reporting.fairness.trail.Timesheet;
import vn.congtam.reporting.fairness.trail.Trail;
import vn.congtam.reporting.fairness.trail.TrailFolds;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;
import vn.congtam.reporting.testing.Log;
import vn.congtam.rulebook.period.Span;

/** A month of a town as facts, and the trails that they leave. */
final class Town {
    static final Span OCTOBER = Span.parse(Commune.MONTH);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    private final Log scoring = new Log("scoring", Instant.parse("2026-10-01T01:00:00Z"));
    private final Log submission = new Log("submission", Instant.parse("2026-10-01T01:00:00Z"));

    static StaffCode person(int number) {
        return new StaffCode("VC%04d".formatted(number));
    }

    Town at(String instant) {
        scoring.after(Instant.parse(instant));
        submission.after(Instant.parse(instant));
        return this;
    }

    Town opened(StaffCode staff, StaffCode rater) {
        SlipId slip = slip(staff);
        scoring.add(
                "open-slip",
                slip,
                Commune.opened(slip, Commune.MONTH, Commune.member(staff, "van-phong", false, rater)));
        return this;
    }

    Town selfScored(StaffCode staff, String points) {
        scoring.add(staff.value(), slip(staff), new GeneralCriteriaSelfScored(slip(staff), criteria(points), false));
        return this;
    }

    Town reviewed(StaffCode rater, StaffCode staff, String points) {
        scoring.add(
                rater.value(),
                slip(staff),
                new GeneralCriteriaReviewed(slip(staff), criteria(points), null, false, null));
        return this;
    }

    Town decided(StaffCode head, StaffCode staff, Grade grade) {
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        scoring.add(
                head.value(),
                slip(staff),
                new GradeDecided(slip(staff), period, grade, grade, null, null, null, false, null));
        return this;
    }

    Town locked(StaffCode staff) {
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        scoring.add(
                Commune.CHAIR.value(),
                slip(staff),
                new SlipLocked(slip(staff), period, Basis.WORK, Commune.tracked(Commune.MONTH, Grade.GOOD)));
        return this;
    }

    Town did(StaffCode staff, String task, int units) {
        Line line = Commune.line(staff, task, units);
        scoring.add(
                "record-work",
                slip(staff),
                new WorkRecorded(
                        slip(staff), new TaskId(task), line.with(line.work().completed(units))));
        return this;
    }

    Town assigned(StaffCode staff, StaffCode rater, String task) {
        Terms terms = new Terms(Commune.AGENCY, rater, true, null, null, null, List.of(new Stage(Commune.MONTH, DUE)));
        submission.add(
                rater.value(),
                new TaskId(task),
                new TaskAssigned(new TaskId(task), terms, List.of(Commune.line(staff, task, 1))));
        return this;
    }

    Town submitted(StaffCode staff, String task, String... files) {
        List<Evidence> evidence = Stream.of(files)
                .map(file -> new Evidence(file.repeat(64), file + ".pdf", "application/pdf", 10))
                .toList();
        submission.add(
                staff.value(),
                new TaskId(task),
                new TaskSubmitted(new TaskId(task), 1, evidence, null, false, List.of(Commune.line(staff, task, 1))));
        return this;
    }

    Town accepted(StaffCode rater, StaffCode staff, String task) {
        submission.add(
                rater.value(),
                new TaskId(task),
                new TaskAccepted(new TaskId(task), 1, null, List.of(Commune.line(staff, task, 1))));
        return this;
    }

    Town wrote(StaffCode staff, int entry, int day, @Nullable Integer minutes) {
        JournalId journal = JournalId.of(staff, Commune.MONTH);
        submission.add(
                staff.value(),
                journal,
                new WorkLogged(journal, staff, entry, LocalDate.of(2026, 10, day), 1, null, "Tiếp công dân", minutes));
        return this;
    }

    Town struck(StaffCode staff, int entry) {
        JournalId journal = JournalId.of(staff, Commune.MONTH);
        submission.add(staff.value(), journal, new EntryStruck(journal, staff, entry));
        return this;
    }

    List<Finding> findings(StaffCode staff) {
        return findings(staff, Thresholds.USUAL);
    }

    List<Finding> findings(StaffCode staff, Thresholds from) {
        return new Findings(Yardstick.of(slips(), sheets(), Instant.EPOCH), from).of(trail(staff));
    }

    private Trail trail(StaffCode staff) {
        return new Trail(
                staff,
                OCTOBER,
                slips().stream().filter(one -> one.staff().equals(staff)).toList(),
                slips().stream()
                        .filter(one -> one.hands().contains(staff.value()))
                        .toList(),
                List.copyOf(folded(Folded.of(TrailFolds.HANDLED, entries()).all())),
                folded(Folded.of(TrailFolds.PAPERS, entries()).all()).stream()
                        .filter(paper -> paper.owners().contains(staff))
                        .toList(),
                sheets().stream().filter(one -> one.staff().equals(staff)).toList());
    }

    private List<Judged> slips() {
        return folded(Folded.of(TrailFolds.JUDGED, entries()).all());
    }

    private List<Timesheet> sheets() {
        return folded(Folded.of(TrailFolds.TIMESHEETS, entries()).all());
    }

    private static <T> List<T> folded(Map<String, T> documents) {
        return List.copyOf(documents.values());
    }

    private List<Entry> entries() {
        List<Entry> all = new ArrayList<>(scoring.entries());
        all.addAll(submission.entries());
        return all;
    }

    private static SlipId slip(StaffCode staff) {
        return SlipId.of(staff, Commune.MONTH);
    }

    private static List<Criterion> criteria(String points) {
        return List.of(
                new Criterion("I.1", new BigDecimal(points), null, null),
                new Criterion("I.2", new BigDecimal("5"), null, null));
    }
}
