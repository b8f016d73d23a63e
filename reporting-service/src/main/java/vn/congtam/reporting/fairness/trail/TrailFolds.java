package vn.congtam.reporting.fairness.trail;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.fairness.FairnessFact.SignalExplained;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;

/** Facts in, documents out. */
public final class TrailFolds {
    public static final Fold<Judged> JUDGED = judged();
    public static final Fold<Handled> HANDLED = handled();

    public static final Fold<Paper> PAPERS = Fold.into(Paper.class, "fairness.papers", 1)
            .indexed("owners")
            .indexed("again")
            .onEachNamed(
                    TaskFact.TaskSubmitted.class,
                    f -> f.evidence().stream().map(Evidence::sha256).distinct().toList(),
                    Paper::of);

    public static final Fold<Timesheet> TIMESHEETS = Fold.into(Timesheet.class, "fairness.timesheets", 1)
            .indexed("month")
            .on(
                    JournalFact.WorkLogged.class,
                    TrailFolds::journal,
                    (known, f) -> timed(
                            known, f, f.fact().entry(), f.fact().day(), f.fact().minutes()))
            .on(
                    JournalFact.FieldDayLogged.class,
                    TrailFolds::journal,
                    (known, f) -> timed(
                            known, f, f.fact().entry(), f.fact().day(), f.fact().minutes()))
            .on(
                    JournalFact.EntryStruck.class,
                    TrailFolds::journal,
                    (known, f) -> known == null ? null : known.without(f.fact().entry()))
            .on(
                    JournalFact.FieldDayDenied.class,
                    TrailFolds::journal,
                    (known, f) -> known == null ? null : known.without(f.fact().entry()));

    public static final Fold<Explained> EXPLAINED = Fold.into(Explained.class, "fairness.explained", 1)
            .on(SignalExplained.class, f -> f.radar().value(), Explained::after);

    private TrailFolds() {}

    private static Fold<Judged> judged() {
        return Fold.into(Judged.class, "fairness.judged", 1)
                .indexed("span", "seat.agency")
                .indexed("span", "hands")
                .indexed("span")
                .on(
                        SlipFact.SlipOpened.class,
                        TrailFolds::slip,
                        of((old, f) -> old.seated(f.fact().member())))
                .on(
                        SlipFact.SlipTakenOver.class,
                        TrailFolds::slip,
                        of((old, f) -> old.seated(f.fact().member())))
                .on(
                        SlipFact.WorkRecorded.class,
                        TrailFolds::slip,
                        of((old, f) -> old.worked(f.fact().task(), f.fact().line(), Deed.of(f))))
                .on(
                        SlipFact.GeneralCriteriaSelfScored.class,
                        TrailFolds::slip,
                        of((old, f) -> old.selfScored(Judged.Points.of(f.fact().criteria(), f))))
                .on(
                        SlipFact.GeneralCriteriaReviewed.class,
                        TrailFolds::slip,
                        of((old, f) -> old.reviewed(Judged.Points.of(f.fact().criteria(), f))))
                .on(
                        SlipFact.GradeDecided.class,
                        TrailFolds::slip,
                        of((old, f) -> old.decided(new Judged.Decision(f.fact().decided(), Deed.of(f)))))
                .on(SlipFact.SlipLocked.class, TrailFolds::slip, of((old, f) -> old.locked(Deed.of(f))))
                .on(SlipFact.SlipReopened.class, TrailFolds::slip, of((old, f) -> old.locked(null)));
    }

    private static Fold<Handled> handled() {
        return Fold.into(Handled.class, "fairness.handled", 1)
                .indexed("hands")
                .indexed("places")
                .on(
                        TaskFact.TaskAssigned.class,
                        TrailFolds::task,
                        task((old, f) -> old.ownedIn(f.fact().terms().agency(), f.fact())))
                .on(TaskFact.TaskHandedOver.class, TrailFolds::task, task((old, f) -> old.ownedBy(f.fact())))
                .on(TaskFact.TaskSubmitted.class, TrailFolds::task, task((old, f) -> old.submitted(Deed.of(f))))
                .on(TaskFact.TaskAccepted.class, TrailFolds::task, task((old, f) -> old.accepted(Deed.of(f))));
    }

    private static String slip(SlipFact fact) {
        return fact.slip().value();
    }

    private static String task(TaskFact fact) {
        return fact.task().value();
    }

    private static String journal(JournalFact fact) {
        return fact.journal().value();
    }

    /** An entry without its time says nothing of it. */
    private static @Nullable Timesheet timed(
            @Nullable Timesheet known,
            Recorded<? extends JournalFact> f,
            int entry,
            LocalDate day,
            @Nullable Integer minutes) {
        return minutes == null
                ? known
                : Timesheet.with(known, f.fact().journal(), new Timesheet.Item(entry, day, minutes, Deed.of(f)));
    }

    private static <F extends SlipFact> BiFunction<@Nullable Judged, Recorded<F>, @Nullable Judged> of(
            BiFunction<Judged, Recorded<F>, Judged> change) {
        return (old, f) -> change.apply(old == null ? Judged.of(f.fact().slip()) : old, f);
    }

    private static <F extends TaskFact> BiFunction<@Nullable Handled, Recorded<F>, @Nullable Handled> task(
            BiFunction<Handled, Recorded<F>, Handled> change) {
        return (old, f) -> change.apply(old == null ? Handled.of(f.fact()) : old, f);
    }
}
