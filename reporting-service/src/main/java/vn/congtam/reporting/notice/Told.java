package vn.congtam.reporting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * All that somebody is told.
 *
 * @param waiting for him, the most urgent first
 * @param events that happened to him, the latest first
 * @param latest of these
 * @param pressing how many wait that are due within days, or late
 * @param unread how many events happened since he looked
 */
record Told(
        StaffCode staff,
        List<Waiting> waiting,
        List<Happened> events,
        @Nullable Instant latest,
        int pressing,
        int unread,
        @Nullable String address) {

    /** @param owner whose it is, where it is another's */
    record Waiting(
            Errand.Wait what,
            String of,
            @Nullable String title,
            @Nullable StaffCode owner,
            @Nullable String ownerName,
            @Nullable LocalDate due,
            boolean late,
            boolean near,
            Instant since) {}

    record Happened(
            Happening.What what,
            Instant at,
            String by,
            @Nullable String name,
            String of,
            @Nullable String title,
            int times,
            boolean unread,
            String eventId) {}

    public int count() {
        return pressing + unread;
    }
}
