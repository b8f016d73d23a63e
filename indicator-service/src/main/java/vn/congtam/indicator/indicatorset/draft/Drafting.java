package vn.congtam.indicator.indicatorset.draft;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicatorset.Block;
import vn.congtam.events.indicatorset.FieldRule;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.draft.NewSet.NewBlock;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.indicator.IndicatorDefinition;
import vn.congtam.rulebook.indicator.Weights;

/** Makes what is written whole, and refuses it where it cannot be computed with. */
@Component
public class Drafting {
    private final Surroundings surroundings;

    Drafting(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public SetContent content(RegulationId regulation, NewSet asked) {
        SetEdition template = surroundings.template(regulation, asked);
        SetContent content = new SetContent(
                asked.title(),
                surroundings.coverage(regulation, asked),
                asked.template(),
                surroundings.catalogue(regulation, asked),
                blocks(asked, template));
        mustKeepLocked(content, template);
        return content;
    }

    private static List<Block> blocks(NewSet asked, @Nullable SetEdition template) {
        Set<String> blocks = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        List<Block> all = IntStream.range(0, asked.blocks().size())
                .mapToObj(i -> block("/blocks/" + i, asked.blocks().get(i), template, blocks, indicators))
                .toList();
        weights(all.stream().map(Block::weight).toList(), "/blocks");
        return all;
    }

    private static Block block(
            String at, NewBlock asked, @Nullable SetEdition template, Set<String> blocks, Set<String> indicators) {
        if (!blocks.add(asked.code())) throw Refusal.BLOCK_REPEATED.refuse(at + "/code", asked.code());
        List<Indicator> all = IntStream.range(0, asked.indicators().size())
                .mapToObj(i ->
                        indicator(at + "/indicators/" + i, asked.indicators().get(i), template, indicators))
                .toList();
        List<BigDecimal> weights = IntStream.range(0, all.size())
                .mapToObj(i -> examined(at + "/indicators/" + i, all.get(i)).weight())
                .toList();
        weights(weights, at + "/indicators");
        return new Block(asked.code(), asked.title(), asked.weight(), all);
    }

    private static Indicator indicator(
            String at, NewIndicator asked, @Nullable SetEdition template, Set<String> taken) {
        if (!taken.add(asked.code())) throw Refusal.INDICATOR_REPEATED.refuse(at + "/code", asked.code());
        Indicator same =
                template == null ? null : template.indicator(asked.code()).orElse(null);
        return new Inheritance(at, asked, same).resolved();
    }

    private static IndicatorDefinition examined(String at, Indicator one) {
        try {
            return IndicatorDefinition.read(one.fields());
        } catch (RuleViolation wrong) {
            throw refusal(at, wrong);
        }
    }

    private static void weights(List<BigDecimal> weights, String at) {
        try {
            Weights.mustSum(weights, at);
        } catch (RuleViolation wrong) {
            throw refusal("", wrong);
        }
    }

    private static RuntimeException refusal(String at, RuleViolation wrong) {
        Violation first = wrong.violations().getFirst();
        return Refusal.valueOf(first.code())
                .refuse(
                        at + first.pointer(),
                        first.message().vi(),
                        first.message().en());
    }

    /** What the template has locked is nowhere left out. */
    private static void mustKeepLocked(SetContent content, @Nullable SetEdition template) {
        if (template == null) return;
        Set<String> there = new HashSet<>();
        content.blocks().forEach(block -> block.indicators().forEach(one -> there.add(one.code())));
        Optional<Indicator> missing = template.indicators()
                .filter(one -> one.rules().containsValue(FieldRule.LOCK) && !there.contains(one.code()))
                .findFirst();
        missing.ifPresent(one -> {
            throw Refusal.LOCKED_INDICATOR_MISSING.refuse(
                    "/blocks",
                    one.code(),
                    Objects.requireNonNullElse(one.fields().get("name"), one.code()));
        });
    }
}
