package vn.congtam.indicator.indicatorset.value;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.indicator.indicatorset.figure.Figures;
import vn.congtam.indicator.indicatorset.value.ValueCommand.AgreeTarget;
import vn.congtam.indicator.indicatorset.value.ValueCommand.ReportValue;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;

/** Figures and targets from a list: looked at as if they were recorded, and recorded by the same checks as a single one. */
@Component
public class Recording {
    private final Reporting reporting;
    private final Commands commands;
    private final ReadModel<Figures> figures;

    Recording(Reporting reporting, Commands commands, ReadModel<Figures> figures) {
        this.reporting = reporting;
        this.commands = commands;
        this.figures = figures;
    }

    /**
     * Whether all that it says is on record; as far as is known here, the figures themselves are asked when it is recorded.
     *
     * @throws vn.congtam.platform.web.Refused where it would be
     */
    public boolean isKnown(Act act, Told asked) {
        return switch (asked) {
            case NewValue value -> isKnown(reporting.report(act, value));
            case NewTarget target -> isKnown(reporting.agree(act, target));
        };
    }

    private boolean isKnown(ReportValue command) {
        Optional<Figures.Reported> before =
                figures.find(command.values().value()).map(all -> all.reported().get(command.indicator()));
        if (before.isEmpty()) return false;
        boolean same = before.stream().flatMap(Recording::values).anyMatch(command.value()::equals);
        if (!same && command.reason() == null) {
            throw Refusal.VALUE_REPORTED_ALREADY.refuse("/reason", command.indicator());
        }
        return same;
    }

    private boolean isKnown(AgreeTarget command) {
        Optional<Figures.Agreed> before =
                figures.find(command.values().value()).map(all -> all.targets().get(command.indicator()));
        if (before.isEmpty() && command.ofSet().compareTo(command.target()) == 0) {
            throw Refusal.TARGET_AS_IN_SET.refuse("/target", command.indicator());
        }
        return before.stream().anyMatch(agreed -> agreed.target().compareTo(command.target()) == 0);
    }

    /** @return whether anything was written: told again, nothing is */
    public boolean record(Act act, Told asked) {
        return !commands.send(act.besides(), command(act, asked)).facts().isEmpty();
    }

    private ValueCommand command(Act act, Told asked) {
        return switch (asked) {
            case NewValue value -> reporting.report(act, value);
            case NewTarget target -> reporting.agree(act, target);
        };
    }

    /** The one that holds, and those that came in under an id of another system before. */
    private static Stream<IndicatorValue> values(Figures.Reported reported) {
        return Stream.concat(
                Stream.of(reported.value()),
                reported.former().stream().map(Figures.Former::value).filter(one -> one.external() != null));
    }
}
