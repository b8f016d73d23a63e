package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** A span that work of a month may count in: the month itself, its quarter or its year. */
record Counting(String span, LocalDate last) {

    static Stream<Counting> of(String month) {
        YearMonth of = YearMonth.parse(month);
        int quarter = (of.getMonthValue() + 2) / 3;
        return Stream.of(
                new Counting(month, of.atEndOfMonth()),
                new Counting(
                        of.getYear() + "-Q" + quarter, of.withMonth(quarter * 3).atEndOfMonth()),
                new Counting(String.valueOf(of.getYear()), of.withMonth(12).atEndOfMonth()));
    }
}
