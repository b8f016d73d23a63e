package vn.congtam.standalone.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a commune's people are given to do in a month; the same month has the same plan at every play. */
final class Plan {
    /** On maternity leave for the whole month: nothing is assigned, and nothing is held against her. */
    static final int ON_LEAVE = 22;

    private static final int LAN = 13;
    private static final int ALL = Integer.MAX_VALUE;
    private static final int SOME = 1;

    private final YearMonth month;
    private final int kinds;
    private final Random random;
    private final List<Assignment> assignments = new ArrayList<>();

    /** @param kinds of work at most for each person */
    private Plan(Commune commune, YearMonth month, int kinds) {
        this.month = month;
        this.kinds = kinds;
        this.random = new Random(month.getYear() * 100L + month.getMonthValue());
        commune.people().stream().filter(person -> person.place() != ON_LEAVE).forEach(this::assign);
    }

    static List<Assignment> of(Commune commune, YearMonth month) {
        return new Plan(commune, month, ALL).assignments;
    }

    /** Not all that a month brings, so that a newcomer need not wait for it on its last days. */
    static List<Assignment> begun(Commune commune, YearMonth month) {
        return new Plan(commune, month, SOME).assignments;
    }

    /** What is under way on this day: something waits to be handed in, something to be reviewed, something is overdue. */
    static List<Assignment> underWay(Commune commune, LocalDate today) {
        Person lan = commune.at(LAN);
        LocalDate before = today.minusDays(3);
        return Stream.of(
                        now(lan, "CM-17", "Kế hoạch phòng, chống hạn mùa khô", before, today.plusDays(3), Fate.ON_TIME),
                        now(lan, "CM-01", "Công văn trả lời kiến nghị cử tri", before, today, Fate.ON_TIME),
                        now(
                                lan,
                                "CM-04",
                                "Báo cáo nhanh tình hình sạt lở",
                                before,
                                today.minusDays(1),
                                Fate.NEVER_SUBMITTED))
                .filter(task -> task.isWithin(YearMonth.from(today)))
                .toList();
    }

    private static Assignment now(
            Person who, String product, String title, LocalDate assigned, LocalDate due, Fate fate) {
        String key = "now-" + assigned + "-" + who.code() + "-" + product;
        return new Assignment(key, who, product, title, 1, true, assigned, due, fate);
    }

    private void assign(Person person) {
        List<String[]> usual = Table.rows("work").stream()
                .filter(row -> row[0].equals(person.similar()))
                .limit(kinds)
                .toList();
        for (String[] row : usual) {
            add(person, row[1], row[2], quantity(Integer.parseInt(row[3])), true);
        }
        if (person.place() == LAN) {
            add(person, "CM-22", "Kiểm đếm thiệt hại sau mưa lũ theo công điện của tỉnh", 2, false);
        }
    }

    private void add(Person person, String product, String title, int quantity, boolean planned) {
        int number = assignments.size();
        LocalDate assigned = month.atDay(2 + random.nextInt(3));
        LocalDate due = month.atDay(9 + random.nextInt(11));
        String key = month + "-" + person.code() + "-" + number;
        assignments.add(
                new Assignment(key, person, product, title, quantity, planned, assigned, due, fate(person, planned)));
    }

    private int quantity(int most) {
        return Math.max(1, most - random.nextInt(Math.max(1, most / 3)));
    }

    private Fate fate(Person person, boolean planned) {
        if (person.place() == LAN) {
            return planned ? Fate.ON_TIME : Fate.LATE_FOR_AN_OBJECTIVE_CAUSE;
        }
        int chance = random.nextInt(100);
        return chance < 72
                ? Fate.ON_TIME
                : chance < 80
                        ? Fate.SUPPLEMENTED
                        : chance < 86
                                ? Fate.LATE
                                : chance < 90
                                        ? Fate.RETURNED
                                        : chance < 94
                                                ? Fate.PARTLY_DONE
                                                : chance < 97 ? Fate.FAILED_ONCE : Fate.NEVER_SUBMITTED;
    }
}
