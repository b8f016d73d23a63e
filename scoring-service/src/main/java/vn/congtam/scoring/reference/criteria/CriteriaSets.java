package vn.congtam.scoring.reference.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.agency.CriteriaSet;

/** The criteria that come with the product and those issued, as far as is known here. */
@Component
public class CriteriaSets {
    public static final Offer EXAMPLE = new Offer(CriteriaSet.example(), null);
    private static final int MOST = 10_000;

    private final ReadModel<IssuedCriteria> issued;

    CriteriaSets(ReadModel<IssuedCriteria> issued) {
        this.issued = issued;
    }

    /** Issued by nobody: what is reached by it is told, and limits nobody. */
    public static boolean isExample(Rules form) {
        return form.id().equals(EXAMPLE.set().id());
    }

    /** That of the product first. */
    public List<Offer> all() {
        return Stream.concat(Stream.of(EXAMPLE), issued.all(MOST).stream().map(CriteriaSets::offer))
                .toList();
    }

    public Optional<Offer> find(String id) {
        return id.equals(EXAMPLE.set().id())
                ? Optional.of(EXAMPLE)
                : issued.find(id).map(CriteriaSets::offer);
    }

    /**
     * A set is never edited: under the same id there is the same content as on the day it was fixed.
     *
     * @throws IllegalStateException when it is not known, or no longer what it was
     */
    public CriteriaSet of(Rules form) {
        return find(form.id())
                .filter(found -> found.form().equals(form))
                .map(Offer::set)
                .orElseThrow(() -> new IllegalStateException("criteria " + form + " are not known"));
    }

    private static Offer offer(IssuedCriteria one) {
        return new Offer(
                CriteriaSet.issued(one.content()), one.regulation().agency().orElse(null));
    }
}
