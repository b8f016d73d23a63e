package vn.congtam.indicator.criteria;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.agency.AgencyCriterion;
import vn.congtam.rulebook.agency.CriteriaSet;
import vn.congtam.rulebook.text.Text;

/**
 * A set of criteria with all that it says.
 *
 * @param form its id and the SHA-256 of its content
 * @param regulation who alone is evaluated by it, or the province for all; none when it comes with the product
 */
record Known(
        Rules form,
        Text title,
        String document,
        List<AgencyCriterion> criteria,
        Map<String, String> parameters,
        @Nullable RegulationId regulation) {

    static Known shipped(CriteriaSet set) {
        return of(set, set.hash(), null);
    }

    static Known issued(Issued one) {
        return of(CriteriaSet.issued(one.content()), one.hash(), one.regulation());
    }

    private static Known of(CriteriaSet set, String hash, @Nullable RegulationId regulation) {
        return new Known(
                new Rules(set.id(), hash),
                set.title(),
                set.document(),
                set.criteria(),
                set.content().all(),
                regulation);
    }
}
