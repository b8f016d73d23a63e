package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Others stand in the place of an agency, or of one of its divisions, from that day on.
 *
 * @param division none where it is the agency
 * @param successors codes of agencies, or of divisions; the first is the heir
 */
public record Succession(@Nullable String division, List<String> successors, LocalDate from, String document) {

    boolean ends(String unit) {
        return !successors.contains(unit);
    }
}
