package vn.congtam.scoring.reference.criteria;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.agency.CriteriaSet;

/**
 * A set of criteria by which agencies may be evaluated.
 *
 * @param agency that alone may be; none where all may
 */
public record Offer(CriteriaSet set, @Nullable AgencyId agency) {

    public boolean isOpenTo(AgencyId other) {
        return agency == null || agency.equals(other);
    }

    public Rules form() {
        return new Rules(set.id(), set.hash());
    }
}
