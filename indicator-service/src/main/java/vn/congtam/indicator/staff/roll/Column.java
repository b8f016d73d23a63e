package vn.congtam.indicator.staff.roll;

import java.util.Arrays;
import java.util.Optional;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Heading;
import vn.congtam.platform.web.Refused;

/** A column of the list. */
public enum Column implements Heading {
    STAFF(30, true),
    NAME(200, true),
    KIND(40, true),
    DIVISION(200, true),
    POST(80, true),
    LEADER(10, true),
    SUPERIOR(30, false),
    FROM(30, true),
    DOCUMENT(100, true);

    private final int longest;
    private final boolean needed;

    Column(int longest, boolean needed) {
        this.longest = longest;
        this.needed = needed;
    }

    @Override
    public int longest() {
        return longest;
    }

    /** Only who stands above may be left out: somebody stands above all others, and some are found later. */
    @Override
    public boolean isNeeded() {
        return needed;
    }

    /** Who stands above may be left out in a row, but is asked for. */
    @Override
    public boolean isToBeThere() {
        return true;
    }

    @Override
    public String title() {
        return "roll.column." + key();
    }

    public static Fault<Column> fault(Refused why) {
        return new Fault<>(of(why.pointer()), why);
    }

    /** What is refused about a whole person is told at his code. */
    public static Column of(String pointer) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        Optional<Column> found = Arrays.stream(values())
                .filter(column -> column.key().equals(field))
                .findFirst();
        return found.orElse(STAFF);
    }
}
