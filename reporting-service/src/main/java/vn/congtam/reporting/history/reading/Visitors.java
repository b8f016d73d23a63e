package vn.congtam.reporting.history.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Called;

/** Who looked at somebody's records: for himself and for inspectors, of whom it is known in turn. */
@Component
class Visitors {
    private final ReadModel<Looked> lookedAt;
    private final ReadModel<Called> names;
    private final Readings readings;
    private final Clock clock;

    Visitors(ReadModel<Looked> lookedAt, ReadModel<Called> names, Readings readings, Clock clock) {
        this.lookedAt = lookedAt;
        this.names = names;
        this.readings = readings;
        this.clock = clock;
    }

    YearMonth monthOr(@Nullable YearMonth asked) {
        return Objects.requireNonNullElseGet(
                asked, () -> YearMonth.from(LocalDate.ofInstant(clock.instant(), Act.VIETNAM)));
    }

    /** The latest first. */
    List<Reading> of(Actor reader, StaffCode staff, YearMonth month) {
        boolean own = reader.staff().equals(staff);
        if (!own && !reader.is(Role.INSPECTOR)) throw new AccessDeniedException("neither his own nor an inspector");
        readings.seen(reader, Matter.READINGS, month.toString(), staff);
        return lookedAt.where(Map.of("subject", staff, "month", month.toString())).stream()
                .flatMap(looked -> looked.looks().stream().map(look -> reading(looked.reader(), look)))
                .sorted(Comparator.comparing(Reading::at).reversed().thenComparing(Reading::eventId))
                .toList();
    }

    @Nullable
    String nameOf(StaffCode staff) {
        return names.find(staff.toString()).map(Called::name).orElse(null);
    }

    private Reading reading(StaffCode reader, Looked.Look look) {
        return new Reading(look.at(), reader, nameOf(reader), look.matter(), look.of(), look.from(), look.eventId());
    }
}
