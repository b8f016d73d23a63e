package vn.congtam.standalone.identity.server.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;

/**
 * Whoever looks at the log is in it himself: one line, once in a quarter of an hour, that each of those sees whose lines
 * were shown.
 */
@Component
public class Reading {
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);
    private static final int MOST_LOOKS = 10_000;

    private final SecurityLog log;
    private final Cache<Look, Boolean> looks = Caffeine.newBuilder()
            .expireAfterWrite(ONE_LOOK)
            .maximumSize(MOST_LOOKS)
            .build();

    Reading(SecurityLog log) {
        this.log = log;
    }

    /** From another address it is another look: who has a session may not be who was given it. */
    private record Look(String reader, String address, List<String> seen, What what) {}

    List<Line> read(
            Actor reader, String address, @Nullable String about, @Nullable What what, @Nullable ObjectId before) {
        List<Line> lines = log.read(about, what, before);
        note(reader.staff().value(), address, lines);
        return lines;
    }

    private void note(String reader, String address, List<Line> lines) {
        List<String> seen = lines.stream()
                .filter(line -> line.what() != What.LOG_LOOKED_AT)
                .flatMap(line -> Stream.ofNullable(line.about()))
                .filter(account -> !account.equals(reader))
                .distinct()
                .sorted()
                .toList();
        if (!seen.isEmpty()) noted(new Look(reader, address, seen, What.LOG_LOOKED_AT));
    }

    /** Of those whom the register of staff does not have, nobody else writes down who looked at them. */
    public void accountsShown(Actor reader, String address, List<String> accounts) {
        if (!accounts.isEmpty()) {
            noted(new Look(reader.staff().value(), address, List.copyOf(accounts), What.ACCOUNTS_LOOKED_AT));
        }
    }

    /** Written before anything is shown: who looks while another is about to note the same waits for what comes of it. */
    private void noted(Look look) {
        Boolean _ = looks.get(look, fresh -> {
            log.write(
                    fresh.what(),
                    line -> line.by(fresh.reader()).from(fresh.address()).seen(fresh.seen()));
            return true;
        });
    }
}
