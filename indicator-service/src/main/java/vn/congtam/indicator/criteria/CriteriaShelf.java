package vn.congtam.indicator.criteria;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.agency.AgencyForm;
import vn.congtam.rulebook.agency.CriteriaSet;

/** All sets of criteria that may be looked up. */
@Component
class CriteriaShelf {
    private static final int MOST = 10_000;
    private static final CriteriaSet EXAMPLE = CriteriaSet.example();

    private final ReadModel<Issued> issued;

    CriteriaShelf(ReadModel<Issued> issued) {
        this.issued = issued;
    }

    /** That of the product first; of one agency those by which it may be evaluated. */
    List<Known> all(@Nullable AgencyId agency) {
        Stream<Known> known = issued.all(MOST).stream()
                .filter(one -> agency == null || one.isOpenTo(agency))
                .map(Known::issued);
        return Stream.concat(Stream.of(Known.shipped(EXAMPLE)), known).toList();
    }

    /**
     * Criteria as their file says them, which fill the points that the decree gives each block.
     *
     * @throws RuleViolation naming everything wrong with them
     */
    static CriteriaSet read(String properties) {
        CriteriaSet set = CriteriaSet.read(properties);
        AgencyForm.by(RuleSet.of(RuleSet.DEFAULT), set);
        return set;
    }

    static boolean isShipped(CriteriaSet set) {
        return set.id().equals(EXAMPLE.id());
    }
}
