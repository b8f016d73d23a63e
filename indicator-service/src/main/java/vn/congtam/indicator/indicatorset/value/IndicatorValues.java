package vn.congtam.indicator.indicatorset.value;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValueFact.*;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.indicator.indicatorset.value.ValueCommand.*;

/** The figures of one person for one span: told twice they are one, and another takes the place of one only for a reason. */
@Aggregate
class IndicatorValues {
    @AggregateIdentifier
    private @Nullable IndicatorValuesId values;

    private final Map<String, IndicatorValue> latest = new HashMap<>();
    private final Map<String, Sent> received = new HashMap<>();
    private final Map<String, BigDecimal> targets = new HashMap<>();

    private record Sent(String indicator, IndicatorValue value) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportValue c) {
        if (isReceived(c)) return;
        IndicatorValue former = latest.get(c.indicator());
        if (former == null) {
            apply(new IndicatorValueReported(
                    c.values(), c.set(), c.indicator(), c.value(), c.cutOff(), c.late(), c.by()));
        } else if (!former.equals(c.value())) {
            correct(c, former);
        }
    }

    /** Each id of another system stands for one figure, in whichever order they come. */
    private boolean isReceived(ReportValue c) {
        String external = c.value().external();
        if (external == null) return false;
        Sent before = received.get(key(c.value()));
        if (before == null) return false;
        if (!before.equals(new Sent(c.indicator(), c.value()))) {
            throw Refusal.EXTERNAL_ID_TAKEN.refuse("/external", external);
        }
        return true;
    }

    private void correct(ReportValue c, IndicatorValue former) {
        if (c.reason() == null) throw Refusal.VALUE_REPORTED_ALREADY.refuse("/reason", c.indicator());
        apply(new IndicatorValueCorrected(
                c.values(), c.set(), c.indicator(), c.value(), former, c.reason(), c.cutOff(), c.late(), c.by()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AgreeTarget c) {
        BigDecimal own = targets.get(c.indicator());
        if (own != null && own.compareTo(c.target()) == 0) return;
        BigDecimal former = own == null ? c.ofSet() : own;
        if (former.compareTo(c.target()) == 0) throw Refusal.TARGET_AS_IN_SET.refuse("/target", c.indicator());
        apply(new IndicatorTargetAgreed(
                c.values(), c.set(), c.indicator(), c.target(), former, c.source(), c.reason(), c.late(), c.by()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeclineValue c) {
        apply(new IndicatorValueDeclined(
                c.values(), c.figure(), c.agency(), c.indicator(), c.value(), c.why(), c.by()));
    }

    @EventSourcingHandler
    void evolve(IndicatorValueDeclined f) {
        values = f.values();
    }

    @EventSourcingHandler
    void evolve(IndicatorValueReported f) {
        values = f.values();
        remember(f.indicator(), f.value());
    }

    @EventSourcingHandler
    void evolve(IndicatorValueCorrected f) {
        remember(f.indicator(), f.value());
    }

    @EventSourcingHandler
    void evolve(IndicatorTargetAgreed f) {
        values = f.values();
        targets.put(f.indicator(), f.target());
    }

    private void remember(String indicator, IndicatorValue value) {
        latest.put(indicator, value);
        if (value.external() != null) received.put(key(value), new Sent(indicator, value));
    }

    private static String key(IndicatorValue value) {
        return value.source() + "\n" + value.external();
    }
}
