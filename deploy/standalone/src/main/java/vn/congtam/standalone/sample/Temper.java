package vn.congtam.standalone.sample;

import java.util.List;

/** How an agency works and judges: most as most do, some praise everybody, some let nothing pass. */
enum Temper {
    USUAL(72, 80, 86, 90, 94, 97),
    GENEROUS(94, 96, 98, 98, 99, 99),
    STRICT(60, 72, 80, 88, 93, 97);

    private static final List<Fate> FATES =
            List.of(Fate.ON_TIME, Fate.SUPPLEMENTED, Fate.LATE, Fate.RETURNED, Fate.PARTLY_DONE, Fate.FAILED_ONCE);
    private static final int ONE_GENEROUS_IN = 5;
    private static final int ONE_STRICT_IN = 7;

    private final List<Integer> bounds;

    /** @param bounds of a hundred tasks, how many are of this fate or one before it; the others are never handed in */
    Temper(Integer... bounds) {
        this.bounds = List.of(bounds);
    }

    /** The first agency is as most are. */
    static Temper of(int number) {
        return number % ONE_GENEROUS_IN == ONE_GENEROUS_IN - 1
                ? GENEROUS
                : number % ONE_STRICT_IN == ONE_STRICT_IN - 1 ? STRICT : USUAL;
    }

    /** @param chance from 0 to 99 */
    Fate fate(int chance) {
        return FATES.stream()
                .filter(fate -> chance < bounds.get(FATES.indexOf(fate)))
                .findFirst()
                .orElse(Fate.NEVER_SUBMITTED);
    }
}
