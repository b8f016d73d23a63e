package vn.congtam.reporting.fairness.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.StaffCode;

/**
 * What the radar says of one person and one signal, with all the facts that it says it by.
 *
 * @param at when the latest of these facts happened
 */
public record Finding(
        StaffCode staff,
        String span,
        Signal signal,
        State state,
        List<Figure> figures,
        List<Trace> traces,
        @Nullable Instant at) {

    public enum State {
        /** It asks for a reason. */
        ASKS,
        CLEAR,
        /** So few that any figure would be chance. */
        TOO_FEW
    }

    /** @param name of the figure, which is told in words */
    public record Figure(String name, BigDecimal value) {
        static Figure of(String name, double value) {
            BigDecimal rounded =
                    BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            return new Figure(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        }
    }

    static Finding of(
            StaffCode staff, String span, Signal signal, State state, List<Figure> figures, List<Trace> traces) {
        List<Trace> inOrder = traces.stream()
                .sorted(Comparator.comparing((Trace one) -> one.deed().at())
                        .thenComparing(one -> one.deed().eventId()))
                .toList();
        Instant latest = inOrder.isEmpty() ? null : inOrder.getLast().deed().at();
        return new Finding(staff, span, signal, state, figures, inOrder, latest);
    }

    /** That the same was done elsewhere, and not by whom. */
    public Finding withoutNamesOfOthers() {
        List<Trace> his = traces.stream()
                .map(one -> staff.equals(one.staff()) ? one : one.withoutNames())
                .toList();
        return new Finding(staff, span, signal, state, figures, his, at);
    }

    public @Nullable BigDecimal figure(String name) {
        return figures.stream()
                .filter(one -> one.name().equals(name))
                .map(Figure::value)
                .findFirst()
                .orElse(null);
    }

    /** Where an effect and how far it may reach stand on a line from six points less to six points more; else none. */
    public @Nullable Interval interval() {
        BigDecimal low = figure("low");
        BigDecimal high = figure("high");
        BigDecimal effect = figure("effect");
        return low == null || high == null || effect == null ? null : Interval.of(low, high, effect);
    }

    /** In tenths of a point from the left end. */
    public record Interval(String from, String width, String effect) {
        private static final int MIDDLE = 60;

        static Interval of(BigDecimal low, BigDecimal high, BigDecimal effect) {
            int from = place(low);
            return new Interval(
                    String.valueOf(from),
                    String.valueOf(Math.max(1, place(high) - from)),
                    String.valueOf(place(effect)));
        }

        private static int place(BigDecimal points) {
            return Math.clamp(MIDDLE + Math.round(points.floatValue() * 10), 0, 2 * MIDDLE);
        }
    }

    public boolean asks() {
        return state == State.ASKS;
    }
}
