package vn.congtam.reporting.history.chapter;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.fairness.FairnessFact;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicatorset.IndicatorValueFact;
import vn.congtam.events.notice.NoticeFact;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PetitionFact;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.RoutineFact;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;

/** Facts in, documents out. */
public final class ChapterFolds {
    public static final Fold<Chapter> CHAPTERS = chapters();

    public static final Fold<Called> NAMES = Fold.into(Called.class, "names", 2)
            .on(
                    StaffFact.StaffJoined.class,
                    f -> f.staff().toString(),
                    (old, r) -> Called.person(r.fact().staff(), r.fact().name()))
            .on(
                    StaffFact.NameCorrected.class,
                    f -> f.staff().toString(),
                    (old, r) -> Called.person(r.fact().staff(), r.fact().name()))
            .on(
                    StaffFact.PersonalDataErased.class,
                    f -> f.staff().toString(),
                    (old, r) -> Called.person(r.fact().staff(), Personal.ERASED))
            .on(
                    AgencyEstablished.class,
                    f -> f.agency().toString(),
                    (old, r) -> Called.unit(r.fact().name()))
            .on(
                    DivisionEstablished.class,
                    f -> f.agency() + "/" + f.division(),
                    (old, r) -> Called.unit(r.fact().name()));

    private ChapterFolds() {}

    private static Fold<Chapter> chapters() {
        Fold<Chapter> fold = Fold.into(Chapter.class, "chapters", 5)
                .indexed("staff", "month")
                .indexed("staff");
        service(fold);
        tasks(fold);
        periods(fold);
        slips(fold);
        petitions(fold);
        indicators(fold);
        routines(fold);
        journals(fold);
        fairness(fold);
        notices(fold);
        return fold;
    }

    private static void service(Fold<Chapter> fold) {
        each(
                fold,
                StaffFact.class,
                f -> f.staff().toString(),
                f -> Chapter.about(f.staff(), null),
                Set.of(StaffFact.DelegationGranted.class, StaffFact.DelegationWithdrawn.class));
        delegation(fold, StaffFact.DelegationGranted.class, StaffFact.DelegationGranted::delegate);
        delegation(fold, StaffFact.DelegationWithdrawn.class, StaffFact.DelegationWithdrawn::delegate);
    }

    /** It is about whoever delegates, and about whoever stands in for him. */
    private static <F extends StaffFact> void delegation(
            Fold<Chapter> fold, Class<F> type, Function<F, StaffCode> delegate) {
        Fold<Chapter> unused = fold.onEachNamed(
                type,
                f -> List.of(f.staff().toString(), standingIn(delegate.apply(f))),
                (key, old, r) -> (old == null ? Chapter.about(whose(key, r.fact(), delegate), null) : old)
                        .with(Told.of(r.entry())));
    }

    private static String standingIn(StaffCode delegate) {
        return delegate + "#delegations";
    }

    private static <F extends StaffFact> StaffCode whose(String key, F fact, Function<F, StaffCode> delegate) {
        StaffCode other = delegate.apply(fact);
        return key.equals(standingIn(other)) ? other : fact.staff();
    }

    /** A chapter for each owner and month that the fact is about. */
    @SuppressWarnings("unchecked") // the subclasses of a sealed interface are its own
    private static void tasks(Fold<Chapter> fold) {
        for (Class<?> type : Objects.requireNonNull(TaskFact.class.getPermittedSubclasses())) {
            task(fold, (Class<? extends TaskFact>) type);
        }
    }

    private static <F extends TaskFact> void task(Fold<Chapter> fold, Class<F> type) {
        Fold<Chapter> unused = fold.onEachNamed(
                type,
                f -> f.lines().stream().map(line -> key(f, line)).toList(),
                (key, old, recorded) ->
                        (old == null ? about(recorded.fact(), key) : old).with(Told.of(recorded.entry())));
    }

    private static String key(TaskFact fact, Line line) {
        return fact.task() + "#" + line.owner().value() + "/" + line.month();
    }

    private static Chapter about(TaskFact fact, String key) {
        return fact.lines().stream()
                .filter(line -> key(fact, line).equals(key))
                .findFirst()
                .map(line -> Chapter.about(line.owner(), line.month()))
                .orElseThrow();
    }

    private static void periods(Fold<Chapter> fold) {
        of(
                fold,
                PeriodFact.MemberListed.class,
                f -> key(f, f.member().staff()),
                f -> about(f, f.member().staff()));
        of(
                fold,
                PeriodFact.JudgesAssigned.class,
                f -> key(f, f.member().staff()),
                f -> about(f, f.member().staff()));
        of(fold, PeriodFact.MemberReleased.class, f -> key(f, f.staff()), f -> about(f, f.staff()));
        of(fold, PeriodFact.MemberReopened.class, f -> key(f, f.staff()), f -> about(f, f.staff()));
        of(fold, PeriodFact.AdditionRequested.class, f -> key(f, f.staff()), f -> about(f, f.staff()));
        of(fold, PeriodFact.AdditionDeclined.class, f -> key(f, f.staff()), f -> about(f, f.staff()));
        priority(fold);
        of(fold, PeriodFact.MemberSettled.class, f -> key(f, f.staff()), f -> about(f, f.staff()));
        of(fold, PeriodFact.MemberWeighed.class, f -> key(f, f.staff()), f -> about(f, f.staff()));
        of(fold, PeriodFact.MemberClosed.class, f -> key(f, f.staff()), f -> about(f, f.staff()));
    }

    /** A chapter for each whom the fact names. */
    private static void priority(Fold<Chapter> fold) {
        Fold<Chapter> unused = fold.onEachNamed(
                PeriodFact.PriorityApproved.class,
                f -> f.order().stream().map(staff -> key(f, staff)).toList(),
                (key, old, r) -> (old == null ? about(r.fact(), named(key)) : old).with(Told.of(r.entry())));
    }

    private static StaffCode named(String key) {
        return new StaffCode(key.substring(key.indexOf('#') + 1));
    }

    private static String key(PeriodFact fact, StaffCode member) {
        return fact.period() + "#" + member.value();
    }

    private static Chapter about(PeriodFact fact, StaffCode member) {
        return Chapter.about(member, after(fact.period().value()));
    }

    private static void slips(Fold<Chapter> fold) {
        each(fold, SlipFact.class, ChapterFolds::key, f -> about(f.slip()), Set.of());
    }

    private static Chapter about(SlipId slip) {
        return Chapter.about(slip.staff(), slip.span());
    }

    /** A petition belongs to the owner of the slip, whoever answers it. */
    private static void petitions(Fold<Chapter> fold) {
        of(fold, PetitionFact.PetitionFiled.class, f -> f.petition().toString(), f -> about(f.slip()));
        of(fold, PetitionFact.PetitionWithdrawn.class, f -> f.petition().toString(), f -> about(f.slip()));
        of(fold, PetitionFact.PetitionAnswered.class, f -> f.petition().toString(), f -> about(f.slip()));
    }

    private static void indicators(Fold<Chapter> fold) {
        each(
                fold,
                IndicatorValueFact.class,
                f -> f.values().toString(),
                f -> Chapter.about(f.values().staff(), f.values().span()),
                Set.of());
    }

    private static void routines(Fold<Chapter> fold) {
        each(fold, RoutineFact.class, f -> f.routine().toString(), f -> Chapter.about(f.owner(), null), Set.of());
    }

    private static void journals(Fold<Chapter> fold) {
        each(
                fold,
                JournalFact.class,
                f -> f.journal().toString(),
                f -> Chapter.about(f.staff(), f.journal().month()),
                Set.of());
    }

    private static void fairness(Fold<Chapter> fold) {
        each(
                fold,
                FairnessFact.class,
                f -> f.radar().toString(),
                f -> Chapter.about(f.radar().staff(), f.radar().span()),
                Set.of());
    }

    /** Month by month: somebody looks at his page every day. */
    private static void notices(Fold<Chapter> fold) {
        each(fold, NoticeFact.class, ChapterFolds::key, f -> Chapter.about(f.staff(), null), Set.of());
    }

    private static String key(NoticeFact fact) {
        return fact.notices()
                + switch (fact) {
                    case NoticeFact.NoticesSeen f ->
                        "#" + YearMonth.from(f.until().atZone(Act.VIETNAM));
                    case NoticeFact.DigestSent f -> "#" + YearMonth.from(f.day());
                    case NoticeFact.MailAsked _, NoticeFact.MailDeclined _ -> "#mail";
                };
    }

    /** What repeats itself most in a slip gets chapters of its own; equal figures share one. */
    private static String key(SlipFact fact) {
        return switch (fact) {
            case SlipFact.WorkRecorded work -> fact.slip() + "#" + work.task().value();
            case SlipFact.LateWorkNoted work -> fact.slip() + "#" + work.task().value();
            case SlipFact.SubordinateStood stood ->
                fact.slip() + "#" + stood.staff().value();
            case SlipFact.SubordinateReleased released ->
                fact.slip() + "#" + released.staff().value();
            case SlipFact.ScoreChanged score ->
                fact.slip() + "#" + UUID.nameUUIDFromBytes(Canonical.bytes(score.figures()));
            default -> fact.slip().toString();
        };
    }

    /** All facts of a stream alike, but for some. */
    @SuppressWarnings("unchecked") // the subclasses of a sealed interface are its own
    private static <S extends Fact> void each(
            Fold<Chapter> fold,
            Class<S> stream,
            Function<S, String> key,
            Function<S, @Nullable Chapter> about,
            Set<Class<?>> others) {
        for (Class<?> type : Objects.requireNonNull(stream.getPermittedSubclasses())) {
            if (others.contains(type)) continue;
            of(fold, (Class<? extends S>) type, key, about);
        }
    }

    private static <S extends Fact, F extends S> void of(
            Fold<Chapter> fold, Class<F> type, Function<S, String> key, Function<S, @Nullable Chapter> about) {
        Fold<Chapter> unused = fold.on(
                type,
                key::apply,
                (old, recorded) ->
                        known(old == null ? about.apply(recorded.fact()) : old).with(Told.of(recorded.entry())));
    }

    private static <T> T known(@Nullable T old) {
        return Objects.requireNonNull(old, "a stream without its beginning");
    }

    private static String after(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
