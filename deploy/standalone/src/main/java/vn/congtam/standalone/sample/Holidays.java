package vn.congtam.standalone.sample;

import java.util.List;

/**
 * The days off by Art. 112 of the Labour Code. Of 2027 only those that the law and the lunar calendar fix: which days go with
 * Tết and with National Day is decided each year.
 */
final class Holidays {
    private static final int DIGITS_OF_A_YEAR = 4;

    private Holidays() {}

    /** @return none of a year that nobody has listed */
    static List<String> of(int year) {
        return Table.rows("holidays").stream()
                .map(row -> row[0])
                .filter(day -> day.substring(0, DIGITS_OF_A_YEAR).equals(Integer.toString(year)))
                .toList();
    }

    static List<Integer> years() {
        return Table.rows("holidays").stream()
                .map(row -> Integer.valueOf(row[0].substring(0, DIGITS_OF_A_YEAR)))
                .distinct()
                .toList();
    }
}
