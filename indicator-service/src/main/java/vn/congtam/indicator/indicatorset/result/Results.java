package vn.congtam.indicator.indicatorset.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.indicatorset.Block;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.indicator.indicatorset.figure.Attained;
import vn.congtam.indicator.indicatorset.figure.Figures;
import vn.congtam.indicator.indicatorset.figure.Figures.Agreed;
import vn.congtam.indicator.indicatorset.figure.Figures.Reported;
import vn.congtam.indicator.indicatorset.figure.Reckoned;
import vn.congtam.indicator.indicatorset.result.Result.*;
import vn.congtam.indicator.indicatorset.shelf.Measured;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.shelf.SetShelf;
import vn.congtam.indicator.roster.LawInForce;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.indicator.OwnIndicators;
import vn.congtam.rulebook.indicator.Quantity;
import vn.congtam.rulebook.indicator.Weighed;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.text.Messages;

/** Computes what the figures of a person come to by his set, each time from the facts: nothing is kept that could differ. */
@Component
public class Results {
    private static final Messages MESSAGES = Messages.beside(Results.class);

    private final Attained attained;
    private final SetShelf shelf;
    private final LawInForce law;

    Results(Attained attained, SetShelf shelf, LawInForce law) {
        this.attained = attained;
        this.shelf = shelf;
        this.law = law;
    }

    public Result of(Measured measured, SetEdition set, Span span) {
        return computed(measured, set, span, (_, by) -> counts(set, by));
    }

    /** By a set that is not in force: what was reported by the one that is counts where both measure the same. */
    public Result tried(Measured measured, SetEdition draft, Span span) {
        SetEdition present = measured.set();
        return computed(
                measured,
                draft,
                span,
                (one, by) -> counts(draft, by) || present != null && isMeasuredBy(present, by, one));
    }

    private boolean isMeasuredBy(SetEdition present, IndicatorSetId by, Indicator one) {
        return counts(present, by)
                && present.indicator(one.code())
                        .filter(theirs -> isSame(one, theirs, "kind") && isSame(one, theirs, "unit"))
                        .isPresent();
    }

    private static boolean isSame(Indicator one, Indicator theirs, String field) {
        return Objects.equals(one.fields().get(field), theirs.fields().get(field));
    }

    /** Whether a figure that was reported by a set counts for an indicator. */
    private interface Counting extends BiPredicate<Indicator, IndicatorSetId> {}

    private Result computed(Measured measured, SetEdition set, Span span, Counting counting) {
        Figures figures =
                attained.of(measured.person().staff(), span.toString()).orElse(null);
        List<BlockResult> blocks = new ArrayList<>();
        List<Weighed> parts = new ArrayList<>();
        for (Block block : set.content().blocks()) {
            List<Part> all = block.indicators().stream()
                    .map(one -> part(one, figures, counting))
                    .toList();
            Ratio result = Weighed.sum(all.stream().map(Part::weighed).toList());
            blocks.add(block(block, all, result));
            parts.add(new Weighed(block.weight(), result));
        }
        return result(measured, set, span, Share.of(Weighed.sum(parts)), blocks);
    }

    private Result result(
            Measured measured, SetEdition set, Span span, @Nullable Share total, List<BlockResult> blocks) {
        return new Result(
                measured.person().staff(),
                span.toString(),
                measured.day(),
                measured.workplace(),
                measured.post() == null ? null : measured.post().post(),
                set.set(),
                set.content().title(),
                total,
                blocks,
                effect(measured));
    }

    private static BlockResult block(Block block, List<Part> all, @Nullable Ratio result) {
        return new BlockResult(
                block.code(),
                block.title(),
                block.weight(),
                Share.of(result),
                all.stream()
                        .filter(one -> one.weighed().attained() == null)
                        .map(one -> one.result().code())
                        .toList(),
                all.stream().map(Part::result).toList());
    }

    private record Part(IndicatorResult result, Weighed weighed) {}

    private static Part part(Indicator one, @Nullable Figures figures, Counting counting) {
        Reported reported = figures == null ? null : figures.reported().get(one.code());
        if (reported != null && !counting.test(one, reported.set())) reported = null;
        Agreed agreed = figures == null ? null : figures.targets().get(one.code());
        if (agreed != null && !(counting.test(one, agreed.set()) && fits(one, agreed))) agreed = null;
        Reckoned reckoned =
                Reckoned.of(one, agreed == null ? null : agreed.target(), reported == null ? null : reported.value());
        BigDecimal weight = reckoned.indicator().weight();
        IndicatorResult result = new IndicatorResult(
                one.code(),
                reckoned.indicator().name(),
                weight,
                one.fields(),
                agreed,
                reported,
                Share.of(reckoned.attained()),
                reckoned.why());
        return new Part(result, new Weighed(weight, reckoned.attained()));
    }

    /** What was agreed by one version may be no target by the next, as where it lies above the range of that. */
    private static boolean fits(Indicator one, Agreed agreed) {
        try {
            return Reckoned.aimed(one, agreed.target()).measure() instanceof Quantity;
        } catch (RuleViolation unfit) {
            return false;
        }
    }

    /** Figures of the set itself, or of another version of it: never of the set of another post. */
    private boolean counts(SetEdition set, IndicatorSetId by) {
        return set.set().equals(by)
                || shelf.find(by).filter(one -> one.isVersionOf(set)).isPresent();
    }

    private @Nullable Effect effect(Measured measured) {
        SubjectKind kind = measured.person().kindOn(measured.day()).orElse(SubjectKind.CIVIL_SERVANT);
        Optional<LawInForce.Law> found = law.of(measured.workplace(), kind, measured.day());
        return found.map(one -> effect(one, OwnIndicators.by(one.parameters()))).orElse(null);
    }

    private static Effect effect(LawInForce.Law law, OwnIndicators own) {
        BigDecimal share = own.share().times(Ratio.of(100)).share();
        return new Effect(
                law.rules(), own.place(), share, MESSAGES.text(own.place().name(), share.toPlainString()));
    }
}
