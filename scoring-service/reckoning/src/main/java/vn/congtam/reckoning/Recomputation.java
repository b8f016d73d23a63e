package vn.congtam.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.Tracked;

/**
 * A slip computed again from its facts alone, each time by the rule set that the slip names: whoever has the facts and
 * the rule sets comes to the same figures, whatever was laid down since.
 */
public final class Recomputation {
    private final Dossier dossier = new Dossier();
    private final Law law;

    private Recomputation(Law law) {
        this.law = law;
    }

    /**
     * Those facts that say what was computed, computed again.
     *
     * @param facts of one slip, from its first
     * @throws IllegalStateException when a rule set is not known, or no longer what it was
     */
    public static List<Recomputed<SlipFact>> of(List<? extends SlipFact> facts, Law law) {
        Recomputation again = new Recomputation(law);
        List<Recomputed<SlipFact>> all = new ArrayList<>();
        IntStream.range(0, facts.size()).forEach(at -> again.next(at, facts.get(at), all));
        return all;
    }

    private void next(int at, SlipFact fact, List<Recomputed<SlipFact>> all) {
        if (isComputed(fact)) all.add(new Recomputed<>(at, fact, again(fact)));
        dossier.evolve(fact);
    }

    private static boolean isComputed(SlipFact fact) {
        return fact instanceof ScoreChanged
                || fact instanceof GradeDecided
                || fact instanceof SlipLocked
                || fact instanceof GradeReplaced
                || fact instanceof SpanPassedOn;
    }

    private @Nullable SlipFact again(SlipFact fact) {
        SlipOpened opened = dossier.opened();
        if (opened == null) return null;
        return switch (fact) {
            case ScoreChanged f -> scored(f, opened);
            case GradeDecided f -> decided(f, opened);
            case SlipLocked f -> locked(f, opened);
            case GradeReplaced f -> replaced(f, opened);
            case SpanPassedOn f -> passedOn(f, opened);
            default -> fact;
        };
    }

    private SlipFact scored(ScoreChanged f, SlipOpened opened) {
        Sheet sheet = dossier.sheet(law);
        return new ScoreChanged(f.slip(), opened.span(), sheet.member(), opened.rules(), sheet.figures());
    }

    private @Nullable SlipFact decided(GradeDecided f, SlipOpened opened) {
        Figures rated = dossier.sheet(law).rated().figures();
        Grade computed = dossier.computed(rated);
        if (computed == null) return null;
        return new GradeDecided(
                f.slip(),
                period(opened),
                computed,
                f.decided(),
                rated.exactTotal(),
                f.reason(),
                f.document(),
                f.late(),
                f.onBehalfOf(),
                f.absent());
    }

    private SlipFact locked(SlipLocked f, SlipOpened opened) {
        return new SlipLocked(
                f.slip(),
                period(opened),
                opened.basis(),
                dossier.sheet(law).tracked(dossier.grade()).workedIn(f.tracked().worked()));
    }

    private SlipFact replaced(GradeReplaced f, SlipOpened opened) {
        return new GradeReplaced(
                f.slip(),
                period(opened),
                f.former(),
                f.decided(),
                f.reason(),
                f.document(),
                f.replaced(),
                f.petition(),
                f.onBehalfOf(),
                opened.basis(),
                dossier.tracked(law, f.decided()));
    }

    private @Nullable SlipFact passedOn(SpanPassedOn f, SlipOpened opened) {
        boolean own = f.tracked().span().equals(opened.span());
        return (own ? left(f.to(), opened) : carried(f.tracked().span()))
                .map(again -> new SpanPassedOn(f.slip(), f.to(), again))
                .orElse(null);
    }

    private Optional<Tracked> left(String to, SlipOpened opened) {
        return Legacy.to(to, opened.basis(), dossier.tracked(law, dossier.grade()));
    }

    private Optional<Tracked> carried(String month) {
        return dossier.sheet(law).carriedOn().stream()
                .filter(one -> one.span().equals(month))
                .findFirst();
    }

    private static PeriodId period(SlipOpened opened) {
        Member member = opened.member();
        return PeriodId.of(member.agency(), opened.span());
    }
}
