package vn.congtam.reporting.dashboard.board;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/**
 * The tasks of one person that count in one span.
 *
 * @param agency that assigned any of them, of several the first by name; none where all were handed over to him
 * @param jobs by task and month, as in {@link Board#pieces}
 */
public record Desk(StaffCode staff, String span, @Nullable AgencyId agency, Map<String, Job> jobs) {

    static Desk of(String key) {
        int slash = key.indexOf('/');
        return new Desk(new StaffCode(key.substring(0, slash)), key.substring(slash + 1), null, Map.of());
    }

    /** Tasks come in any order between them. */
    Desk assignedBy(AgencyId who) {
        boolean first = agency == null || who.value().compareTo(agency.value()) < 0;
        return new Desk(staff, span, first ? who : agency, jobs);
    }

    Desk with(String job, Job now) {
        Map<String, Job> more = new TreeMap<>(jobs);
        more.put(job, now);
        return new Desk(staff, span, agency, more);
    }

    /** Of a task that nobody assigned nothing is known. */
    Desk changed(String job, UnaryOperator<Job> change) {
        Job known = jobs.get(job);
        return known == null ? this : with(job, change.apply(known));
    }
}
