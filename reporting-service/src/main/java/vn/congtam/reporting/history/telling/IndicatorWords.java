package vn.congtam.reporting.history.telling;

import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValueFact;
import vn.congtam.events.indicatorset.IndicatorValueFact.*;

/** What was reported of the own indicators of a person. */
record IndicatorWords(Speech in) {

    String of(IndicatorValueFact fact) {
        return switch (fact) {
            case IndicatorValueReported f ->
                in.say(
                                "history.IndicatorValueReported",
                                f.indicator(),
                                said(f.value()),
                                f.value().source(),
                                f.set().value())
                        + in.late(f.late());
            case IndicatorValueCorrected f ->
                in.say(
                                "history.IndicatorValueCorrected",
                                f.indicator(),
                                said(f.former()),
                                said(f.value()),
                                f.value().source(),
                                f.reason())
                        + in.late(f.late());
            case IndicatorValueDeclined f ->
                in.say(
                        "history.IndicatorValueDeclined",
                        f.indicator(),
                        said(f.value()),
                        f.value().source(),
                        in.say("history.declined." + f.why()));
            case IndicatorTargetAgreed f ->
                in.say(
                        "history.IndicatorTargetAgreed",
                        f.indicator(),
                        in.format().number(f.target()),
                        in.format().number(f.former()),
                        f.source(),
                        f.reason());
        };
    }

    private String said(IndicatorValue value) {
        if (value.actual() != null) return in.format().number(value.actual());
        return in.say("history.indicatorLevel", value.level() == null ? "" : value.level());
    }
}
