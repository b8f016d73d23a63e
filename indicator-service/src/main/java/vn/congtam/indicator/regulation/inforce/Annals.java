package vn.congtam.indicator.regulation.inforce;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.regulation.ruleset.Known;

/**
 * All that was ever laid down there.
 *
 * @param predecessors what those laid down for themselves in whose place the agency stands: to be read under both names,
 *     and in force under the new one only where it is adopted there
 */
record Annals(@JsonUnwrapped Book own, List<Book> predecessors) {

    boolean isOfPredecessor(RegulationId regulation) {
        return predecessors.stream().anyMatch(book -> book.regulation().equals(regulation));
    }

    /** Whether these rules may be adopted there. */
    boolean opens(Known rules) {
        return rules.isOpenTo(own.regulation())
                || predecessors.stream().anyMatch(book -> rules.isOpenTo(book.regulation()));
    }
}
