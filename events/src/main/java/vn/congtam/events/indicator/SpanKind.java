package vn.congtam.events.indicator;

import java.time.LocalDate;
import java.time.YearMonth;

/** The span that is rated as one; work is recorded by months in either. */
public enum SpanKind {
    MONTH(1),
    QUARTER(3);

    private final int months;

    SpanKind(int months) {
        this.months = months;
    }

    /** The first day of the span that the day lies in. */
    public LocalDate firstDay(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The span that the month lies in, as it is written: {@code 2026-10} or {@code 2026-Q4}. */
    public String spanOf(YearMonth month) {
        return this == MONTH ? month.toString() : month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
    }

    public boolean beginsOn(LocalDate day) {
        return firstDay(day).equals(day);
    }
}
