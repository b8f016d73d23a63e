package vn.congtam.platform.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingsId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;

/**
 * Notes who looks at whose records. It is called where the right to read is asked, after it was granted, and returns once
 * the fact is durable: nothing is shown that is not known to have been shown.
 */
public final class Readings {
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);
    private static final int MOST_SUBJECTS = 500;
    private static final int MOST_LOOKS = 100_000;

    private final String service;
    private final Commands commands;
    private final Clock clock;
    private final Cache<Look, Boolean> looks = Caffeine.newBuilder()
            .expireAfterWrite(ONE_LOOK)
            .maximumSize(MOST_LOOKS)
            .build();

    Readings(String service, Commands commands, Clock clock) {
        this.service = service;
        this.commands = commands;
        this.clock = clock;
    }

    /** From another address it is another look: who has a session may not be who was given it. */
    private record Look(
            StaffCode reader,
            Matter matter,
            @Nullable String of,
            List<StaffCode> subjects,
            @Nullable String from) {}

    /**
     * Of so many people that one fact would not hold them, several are written.
     *
     * @param of which record: a span, a task, a day; none where it is all of them
     */
    public void seen(Actor reader, Matter matter, @Nullable String of, Collection<StaffCode> subjects) {
        List<StaffCode> others = subjects.stream()
                .filter(one -> !one.equals(reader.staff()))
                .distinct()
                .toList();
        for (int from = 0; from < others.size(); from += MOST_SUBJECTS) {
            List<StaffCode> some = others.subList(from, Math.min(others.size(), from + MOST_SUBJECTS));
            look(reader, new Look(reader.staff(), matter, of, List.copyOf(some), address()));
        }
    }

    /** Who looks while another is about to note the same waits for what comes of it. */
    private void look(Actor reader, Look look) {
        Boolean _ = looks.get(look, fresh -> {
            note(reader, fresh);
            return true;
        });
    }

    public void seen(Actor reader, Matter matter, @Nullable String of, StaffCode subject) {
        seen(reader, matter, of, List.of(subject));
    }

    private void note(Actor reader, Look look) {
        String correlation = Objects.requireNonNullElseGet(
                MDC.get("correlation"), () -> UUID.randomUUID().toString());
        Act act = new Act(reader, clock.instant().truncatedTo(ChronoUnit.MILLIS), correlation, null, null, null);
        ReadingsId id = ReadingsId.of(service, reader.staff(), act.today());
        commands.send(act, new NoteReading(id, look.matter(), look.of(), look.subjects(), look.from()));
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
