package vn.congtam.reporting.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.reporting.notice.Happening.Event;
import vn.congtam.reporting.notice.Happening.What;

/** What happened to whom, span by span. */
final class HappeningFold {
    static final Fold<Happening> HAPPENINGS = happenings();

    private HappeningFold() {}

    private static Fold<Happening> happenings() {
        Fold<Happening> fold =
                Fold.into(Happening.class, "notice.happenings", 1).indexed("staff");
        slip(fold, SlipReturned.class, What.SLIP_RETURNED);
        slip(fold, GradeDecided.class, What.DECIDED);
        slip(fold, LeftUnrated.class, What.DECIDED);
        slip(fold, GradeReplaced.class, What.REPLACED);
        slip(fold, SlipReopened.class, What.REOPENED);
        task(fold, SupplementRequested.class, What.TASK_RETURNED);
        task(fold, TaskReturned.class, What.TASK_RETURNED);
        task(fold, QualityFailureCounted.class, What.TASK_RETURNED);
        task(fold, ExemptionGranted.class, What.CAUSE_DECIDED);
        task(fold, ExemptionRefused.class, What.CAUSE_DECIDED);
        return fold.onEachNamed(
                        PetitionAnswered.class,
                        f -> List.of(key(f.slip())),
                        (key, old, f) -> Happening.with(
                                key,
                                old,
                                event(What.PETITION_ANSWERED, f, f.fact().slip().span(), null)))
                .onEachNamed(RecordsRead.class, HappeningFold::looked, HappeningFold::looked);
    }

    private static <F extends SlipFact> void slip(Fold<Happening> fold, Class<F> type, What what) {
        Fold<Happening> unused = fold.onEachNamed(
                type,
                f -> List.of(key(f.slip())),
                (key, old, f) ->
                        Happening.with(key, old, event(what, f, f.fact().slip().span(), null)));
    }

    private static <F extends TaskFact> void task(Fold<Happening> fold, Class<F> type, What what) {
        Fold<Happening> unused = fold.onEachNamed(
                type,
                f -> f.lines().stream()
                        .map(line -> line.owner().value() + "#" + line.month())
                        .distinct()
                        .toList(),
                (key, old, f) -> Happening.with(
                        key,
                        old,
                        event(
                                what,
                                f,
                                f.fact().task().value(),
                                f.fact().lines().getFirst().title())));
    }

    /** Of one reader it is told once a day. */
    private static List<String> looked(RecordsRead f) {
        return f.subjects().stream()
                .map(subject -> subject.value() + "#" + f.readings().month())
                .toList();
    }

    private static Happening looked(String key, @Nullable Happening old, Recorded<RecordsRead> f) {
        String day = f.at().atZone(Act.VIETNAM).toLocalDate().toString();
        return Happening.with(key, old, event(What.VIEWED, f, day, null));
    }

    private static String key(SlipId slip) {
        return slip.staff().value() + "#" + slip.span();
    }

    private static Event event(What what, Recorded<? extends Fact> f, String of, @Nullable String title) {
        return new Event(what, f.at(), f.actor(), of, title, 1, f.id());
    }
}
