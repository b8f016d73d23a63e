package vn.congtam.reporting.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.reference.Naming;

/** Puts together what one person is told; deadlines are days of Vietnam. */
@Component
class Bulletin {
    private static final int NEAR = 3;
    private static final Period SHOWN = Period.ofDays(60);
    private static final Comparator<Told.Waiting> MOST_URGENT = Comparator.comparing(
                    Told.Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Told.Waiting::since);

    private final ReadModel<Errand> errands;
    private final ReadModel<Happening> happenings;
    private final ReadModel<Mark> marks;
    private final Naming names;
    private final Clock clock;

    Bulletin(
            ReadModel<Errand> errands,
            ReadModel<Happening> happenings,
            ReadModel<Mark> marks,
            Naming names,
            Clock clock) {
        this.errands = errands;
        this.happenings = happenings;
        this.marks = marks;
        this.names = names;
        this.clock = clock;
    }

    Told of(StaffCode staff) {
        return told(staff, true);
    }

    /** Without the names of anybody, which nobody reads in a number. */
    int count(StaffCode staff) {
        return told(staff, false).count();
    }

    private Told told(StaffCode staff, boolean named) {
        LocalDate today = today();
        Mark mark = marks.find(staff.value()).orElseGet(() -> Mark.none(staff));
        List<Errand> waiting = errands.where(Map.of("holders", staff));
        List<Happening.Event> events = events(staff, today);
        Map<StaffCode, String> called = named ? called(waiting, events) : Map.of();
        List<Told.Happened> happened = events.stream()
                .map(event -> happened(event, called, mark.isUnread(event.at())))
                .toList();
        return new Told(
                staff,
                waiting.stream()
                        .flatMap(one -> waiting(one, staff, called, today))
                        .sorted(MOST_URGENT)
                        .toList(),
                happened,
                events.isEmpty() ? null : events.getFirst().at(),
                (int) waiting.stream().filter(one -> one.isNear(today, NEAR)).count(),
                (int) happened.stream().filter(Told.Happened::unread).count(),
                mark.address());
    }

    private List<Happening.Event> events(StaffCode staff, LocalDate today) {
        Instant from = today.minus(SHOWN).atStartOfDay(Act.VIETNAM).toInstant();
        return happenings.where(Map.of("staff", staff)).stream()
                .flatMap(one -> one.events().stream())
                .filter(event -> event.at().isAfter(from))
                .sorted(Comparator.comparing(Happening.Event::at).reversed().thenComparing(Happening.Event::eventId))
                .toList();
    }

    private Map<StaffCode, String> called(List<Errand> waiting, List<Happening.Event> events) {
        return names.of(Stream.concat(
                        waiting.stream().flatMap(one -> one.owners().stream()),
                        events.stream().map(event -> new StaffCode(event.by())))
                .distinct()
                .toList());
    }

    private static Stream<Told.Waiting> waiting(
            Errand one, StaffCode staff, Map<StaffCode, String> called, LocalDate today) {
        Errand.Wait what = one.waits();
        if (what == null) return Stream.of();
        @Nullable
        StaffCode owner = one.owners().contains(staff) ? null : one.owners().getFirst();
        boolean late = one.due() != null && one.due().isBefore(today);
        return Stream.of(new Told.Waiting(
                what,
                one.of(),
                one.title(),
                owner,
                owner == null ? null : called.get(owner),
                one.due(),
                late,
                one.isNear(today, NEAR),
                one.since()));
    }

    private static Told.Happened happened(Happening.Event event, Map<StaffCode, String> called, boolean unread) {
        return new Told.Happened(
                event.what(),
                event.at(),
                event.by(),
                called.get(new StaffCode(event.by())),
                event.of(),
                event.title(),
                event.times(),
                unread,
                event.eventId());
    }

    /** Those who asked to be told by e-mail, too. */
    List<Mark> mailed() {
        return marks.where(Map.of("mailed", true));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}
