package vn.congtam.standalone.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What an agency's people are given to do in a month; the same month has the same plan at every play. */
final class Plan {
    /** On maternity leave for the whole month: nothing is assigned, and nothing is held against them. */
    private static final int ON_LEAVE = 22;

    private static final int ONE_ON_LEAVE_IN = 60;

    private static final long SPREAD = 1_000_003;
    private static final int LAN = 13;
    private static final int ALL = Integer.MAX_VALUE;
    private static final int SOME = 1;

    private final YearMonth month;
    private final int kinds;
    private final Random random;
    private final Temper temper;
    private final List<Assignment> assignments = new ArrayList<>();

    /** @param kinds of work at most for each person */
    private Plan(Agency agency, YearMonth month, int kinds) {
        this.month = month;
        this.kinds = kinds;
        this.random = new Random(month.getYear() * 100L + month.getMonthValue() + SPREAD * agency.number());
        this.temper = agency.temper();
        agency.people().stream().filter(person -> !isOnLeave(person)).forEach(this::assign);
    }

    static boolean isOnLeave(Person person) {
        return person.place() % ONE_ON_LEAVE_IN == ON_LEAVE;
    }

    static List<Assignment> of(Agency agency, YearMonth month) {
        return new Plan(agency, month, ALL).assignments;
    }

    /** Not all that a month brings, so that a newcomer need not wait for it on its last days. */
    static List<Assignment> begun(Agency agency, YearMonth month) {
        return new Plan(agency, month, SOME).assignments;
    }

    /** What is under way on this day: something waits to be handed in, something to be reviewed, something is overdue. */
    static List<Assignment> underWay(Agency agency, LocalDate today) {
        Person lan = agency.at(LAN);
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
        LocalDate due = month.atDay(dueDay(random.nextInt(20)));
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
        return temper.fate(random.nextInt(100));
    }

    /** Four of ten are due on the last two days before the month is judged. */
    private static int dueDay(int chance) {
        return chance < 8 ? 18 + chance % 2 : 9 + (chance - 8) % 10;
    }
}
