package vn.congtam.stories;

import java.time.LocalDate;

/** The installation of the stories of the law: in April one town plans its year, the stories are told in December. */
final class Year2026 {
    /** The day on which December is to be reported, and may be locked. */
    static final LocalDate WINTER = LocalDate.of(2026, 12, 25);

    static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    static final String MONTH = "2026-12";

    private static final Province PROVINCE = new Province(LocalDate.of(2026, 4, 2));
    private static final PlannedYear PLANNED = PlannedYear.planned(PROVINCE);

    static {
        PROVINCE.sleepUntil(WINTER);
        Runtime.getRuntime().addShutdownHook(new Thread(PROVINCE::close));
    }

    private Year2026() {}

    static Province province() {
        return PROVINCE;
    }

    /** Of the town that changes to quarters. */
    static PlannedYear planned() {
        return PLANNED;
    }

    static Town town(String id) {
        return Town.found(PROVINCE, id, DECEMBER);
    }
}
