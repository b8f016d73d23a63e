package vn.congtam.events.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/**
 * On which terms a task is proposed and assigned.
 *
 * @param reason why an unplanned task was needed; none for a planned one
 * @param proposer who proposed an unplanned task; whoever assigns it approves it
 * @param stages one for each month, the earliest first
 */
public record Terms(
        AgencyId agency,
        StaffCode assessor,
        boolean planned,
        @Nullable String reason,
        @Nullable StaffCode proposer,
        @Nullable External external,
        List<Stage> stages) {}
