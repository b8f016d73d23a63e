package vn.congtam.reporting.dashboard.board;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;

/** Facts in, documents out. */
public final class Folds {
    public static final Fold<Board> BOARDS = boards();

    public static final Fold<Person> PEOPLE = Fold.into(Person.class, "people", 6)
            .on(StaffJoined.class, f -> f.staff().value(), (old, r) -> Person.joined(old, r.fact()))
            .on(StaffLeft.class, f -> f.staff().value(), known((old, r) -> old.left(r.fact())))
            .on(Seconded.class, f -> f.staff().value(), known((old, r) -> old.lent(r.fact())))
            .on(SecondmentEnded.class, f -> f.staff().value(), known((old, r) -> old.back(r.fact())))
            .on(
                    NameCorrected.class,
                    f -> f.staff().value(),
                    known((old, r) -> old.called(r.fact().name())))
            .on(PersonalDataErased.class, f -> f.staff().value(), known((old, r) -> old.called(Personal.ERASED)))
            .on(
                    PostAssigned.class,
                    f -> f.staff().value(),
                    known((old, r) -> old.placed(Person.Placement.of(r.fact()))))
            .on(PostCorrected.class, f -> f.staff().value(), known((old, r) -> old.corrected(r.fact())))
            .on(SuperiorAssigned.class, f -> f.staff().value(), known((old, r) -> old.under(r.fact())))
            .on(DecisionRevoked.class, f -> f.staff().value(), known((old, r) -> old.revoked(r.fact())))
            .indexed("agencies")
            .indexed("superior");

    public static final Fold<Agency> AGENCIES = Fold.into(Agency.class, "agencies", 1)
            .on(
                    AgencyEstablished.class,
                    f -> f.agency().value(),
                    (old, r) -> old == null
                            ? new Agency(r.fact().agency(), r.fact().name(), Map.of())
                            : old.named(r.fact().name()))
            .on(
                    DivisionEstablished.class,
                    f -> f.agency().value(),
                    known((old, r) -> old.divided(r.fact().division(), r.fact().name())));

    public static final Fold<Month> MONTHS = Fold.into(Month.class, "months", 2)
            .on(
                    PeriodOpened.class,
                    PeriodOpened::span,
                    (old, r) -> new Month(r.fact().span()));

    private Folds() {}

    /** The listing comes from another stream than the slip: whatever the slip says goes before it, in either order. */
    private static Fold<Board> boards() {
        Fold<Board> fold = Fold.into(Board.class, "boards", 5)
                .on(
                        MemberListed.class,
                        f -> slip(f.member(), f.span()),
                        (old, r) -> old == null
                                ? Board.listed(
                                        r.fact().member(),
                                        r.fact().span(),
                                        r.fact().rules())
                                : old.listedFor(r.fact().member(), r.fact().rules()))
                .on(
                        SlipFact.SlipOpened.class,
                        Folds::slip,
                        (old, r) -> old == null
                                ? Board.opened(
                                        r.fact().member(),
                                        r.fact().span(),
                                        r.fact().rules())
                                : old.openedFor(r.fact().member(), r.fact().rules()))
                .on(
                        SlipFact.SlipTakenOver.class,
                        Folds::slip,
                        known((old, r) ->
                                old.movedTo(r.fact().member(), r.fact().rules())))
                .on(
                        SlipFact.WorkRecorded.class,
                        Folds::slip,
                        (old, r) -> (old == null ? Board.awaited(r.fact().slip()) : old)
                                .worked(r.fact().task(), r.fact().line()))
                .on(
                        SlipFact.SpanTracked.class,
                        Folds::slip,
                        (old, r) -> (old == null ? Board.awaited(r.fact().slip()) : old)
                                .tracked(r.fact().tracked()))
                .on(
                        SlipFact.ScoreChanged.class,
                        Folds::slip,
                        known((old, r) -> old.went(now -> now.scored(r.fact().figures()))))
                .on(
                        SlipFact.GradeDecided.class,
                        Folds::slip,
                        known((old, r) -> old.went(
                                now -> now.decided(r.fact().computed(), r.fact().decided()))))
                .on(
                        SlipFact.LeftUnrated.class,
                        Folds::slip,
                        known((old, r) ->
                                old.went(now -> now.leftUnrated(r.fact().reason()))));
        return indexed(judged(concluding(afterwards(reaching(fold)))));
    }

    private static Fold<Board> reaching(Fold<Board> fold) {
        return fold.on(SlipFact.GeneralCriteriaSelfScored.class, Folds::slip, to(Progress.SELF_SCORED))
                .on(SlipFact.GeneralCriteriaReviewed.class, Folds::slip, to(Progress.REVIEWED))
                .on(SlipFact.SlipReturned.class, Folds::slip, to(Progress.RETURNED))
                .on(SlipFact.SlipLocked.class, Folds::slip, to(Progress.LOCKED));
    }

    private static Fold<Board> afterwards(Fold<Board> fold) {
        return fold.on(
                        SlipFact.GradeReplaced.class,
                        Folds::slip,
                        known((old, r) -> old.went(now -> now.regraded(r.fact().decided()))))
                .on(SlipFact.DecisionLapsed.class, Folds::slip, known((old, r) -> old.went(Course::undecided)))
                .on(SlipFact.DecisionWithdrawn.class, Folds::slip, known((old, r) -> old.went(Course::undecided)))
                .on(SlipFact.SlipReopened.class, Folds::slip, known((old, r) -> old.went(Course::undecided)));
    }

    private static Fold<Board> concluding(Fold<Board> fold) {
        return fold.on(
                        SlipFact.OverrideImposed.class,
                        Folds::slip,
                        known((old, r) -> old.went(now ->
                                now.concluded(r.fact().ground().key(r.fact().document()), true))))
                .on(
                        SlipFact.OverrideLifted.class,
                        Folds::slip,
                        known((old, r) -> old.went(now ->
                                now.concluded(r.fact().ground().key(r.fact().lifted()), false))))
                .on(
                        SlipFact.SpanWithdrawn.class,
                        Folds::slip,
                        known((old, r) -> old.withdrawn(r.fact().span())));
    }

    private static Fold<Board> judged(Fold<Board> fold) {
        return fold.on(
                        JudgesAssigned.class,
                        f -> slip(f.member(), f.span()),
                        known((old, r) -> old.assignedTo(r.fact().member())))
                .on(
                        SlipFact.JudgesChanged.class,
                        Folds::slip,
                        known((old, r) -> old.judgedBy(r.fact().member().rater())));
    }

    private static Fold<Board> indexed(Fold<Board> fold) {
        return fold.indexed("month", "agency", "division")
                .indexed("month", "rater")
                .indexed("month", "staff")
                .indexed("month", "agency")
                .indexed("month");
    }

    private static String slip(SlipFact fact) {
        return fact.slip().value();
    }

    private static String slip(Member member, String span) {
        return SlipId.of(member.staff(), span).value();
    }

    private static <F extends SlipFact> BiFunction<@Nullable Board, Recorded<F>, @Nullable Board> to(Progress reached) {
        return known((old, fact) -> old.went(now -> now.at(reached)));
    }

    /** For facts that come after the one that began the stream. */
    private static <T extends Record, F extends vn.congtam.events.Fact>
            BiFunction<@Nullable T, Recorded<F>, @Nullable T> known(BiFunction<T, Recorded<F>, T> change) {
        return (old, fact) -> change.apply(Objects.requireNonNull(old, "a stream without its beginning"), fact);
    }
}
