package vn.congtam.indicator.indicatorset.value;

import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.submission.FigureFact.FigureReceived;

/** Figures of other systems as they stand on record. */
final class OfSystems {
    /** Nobody else may write it as the source of a figure. */
    private static final String CONNECTOR = "connector/";

    private OfSystems() {}

    static boolean isSource(String source) {
        return source.strip().startsWith(CONNECTOR);
    }

    static IndicatorValue value(FigureReceived f) {
        return new IndicatorValue(f.actual(), null, CONNECTOR + f.connection().value(), f.message(), f.evidence());
    }

    /** Why a later figure takes the place of one before it. */
    static String reason(FigureReceived f) {
        return "Hệ thống " + f.connection().system() + " báo số mới";
    }

    static StaffCode by(FigureReceived f) {
        return StaffCode.ofProgram(f.connection().system());
    }
}
