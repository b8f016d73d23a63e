package vn.congtam.indicator.indicatorset.value;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.indicator.indicatorset.figure.Figures;
import vn.congtam.indicator.indicatorset.value.ValueCommand.ReportValue;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;

/** Figures from a list: looked at as if they were recorded, and recorded by the same checks as a single one. */
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
    public boolean isKnown(Act act, NewValue asked) {
        ReportValue command = reporting.report(act, asked);
        Optional<Figures.Reported> before =
                figures.find(command.values().value()).map(all -> all.reported().get(command.indicator()));
        if (before.isEmpty()) return false;
        boolean same = before.stream().flatMap(Recording::values).anyMatch(command.value()::equals);
        if (!same && command.reason() == null) {
            throw Refusal.VALUE_REPORTED_ALREADY.refuse("/reason", command.indicator());
        }
        return same;
    }

    /** @return whether anything was written: told again, nothing is */
    public boolean record(Act act, NewValue asked) {
        return !commands.send(act.besides(), reporting.report(act, asked))
                .facts()
                .isEmpty();
    }

    /** The one that holds, and those that came in under an id of another system before. */
    private static Stream<IndicatorValue> values(Figures.Reported reported) {
        return Stream.concat(
                Stream.of(reported.value()),
                reported.former().stream().map(Figures.Former::value).filter(one -> one.external() != null));
    }
}
