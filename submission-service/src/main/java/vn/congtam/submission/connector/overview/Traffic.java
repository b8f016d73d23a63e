package vn.congtam.submission.connector.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FileFact.FileReported;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/**
 * How many messages a system told of what happened there within an hour. By the hour, since a document remembers the streams
 * that went into it, and a month of a one-stop shop has twenty thousand.
 *
 * @param last when the last of them came in here
 */
record Traffic(ConnectionId connection, LocalDate day, int messages, Instant last) {

    static Traffic after(@Nullable Traffic known, Recorded<FileReported> r) {
        LocalDate day = happened(r.fact()).toLocalDate();
        return known == null
                ? new Traffic(r.fact().connection(), day, 1, r.at())
                : new Traffic(
                        known.connection, day, known.messages + 1, known.last.isBefore(r.at()) ? r.at() : known.last);
    }

    private static LocalDateTime happened(FileReported f) {
        return LocalDateTime.ofInstant(f.message().at(), Act.VIETNAM);
    }

    static String key(FileReported f) {
        return key(f.connection(), happened(f));
    }

    /** Those of the days up to this one. */
    static List<String> keys(ConnectionId connection, LocalDate last, int days) {
        LocalDateTime first = last.minusDays(days - 1L).atStartOfDay();
        return IntStream.range(0, days * 24)
                .mapToObj(hour -> key(connection, first.plusHours(hour)))
                .toList();
    }

    private static String key(ConnectionId connection, LocalDateTime at) {
        return connection.value() + "#" + at.truncatedTo(ChronoUnit.HOURS);
    }

    @Configuration(proxyBeanMethods = false)
    static class TrafficProjection {
        static final Fold<Traffic> TRAFFIC = Fold.into(Traffic.class, "traffic", 1)
                .on(FileReported.class, Traffic::key, Traffic::after)
                .indexed("connection", "day");

        @Bean
        ReadModel<Traffic> traffic(Projections projections) {
            return projections.readModel(TRAFFIC);
        }
    }
}
