package vn.congtam.indicator.roster.shelf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.*;
import vn.congtam.events.indicator.CatalogueId;

/**
 * A version of an agency's catalogue, without its rows.
 *
 * @param version of the stream; the {@code ETag}
 */
public record Edition(
        CatalogueId catalogue,
        AgencyId agency,
        String name,
        BigDecimal standardPoints,
        State state,
        Papers papers,
        Force force,
        long version) {

    public enum State {
        DRAFT,
        APPRAISED,
        APPROVED,
        EFFECTIVE,
        REPLACED
    }

    /** The documents by which the catalogue was appraised and approved. */
    public record Papers(
            @Nullable String appraisal, @Nullable String approval) {}

    /** @param until the first day no more in force */
    public record Force(
            @Nullable LocalDate from,
            @Nullable CatalogueId replaces,
            @Nullable LocalDate until,
            @Nullable CatalogueId replacedBy) {}

    static Edition drafted(CatalogueDrafted f, long version) {
        return new Edition(
                f.catalogue(),
                f.agency(),
                f.name(),
                f.standardPoints(),
                State.DRAFT,
                new Papers(null, null),
                new Force(null, null, null, null),
                version);
    }

    Edition listed(long at) {
        return now(state, papers, force, at);
    }

    Edition appraised(CatalogueAppraised f, long at) {
        return now(State.APPRAISED, new Papers(f.document(), null), force, at);
    }

    Edition approved(CatalogueApproved f, long at) {
        return now(State.APPROVED, new Papers(papers.appraisal(), f.document()), force, at);
    }

    Edition tookEffect(CatalogueTookEffect f, long at) {
        return now(State.EFFECTIVE, papers, new Force(f.from(), f.replaces(), null, null), at);
    }

    Edition replaced(CatalogueReplaced f, long at) {
        return now(State.REPLACED, papers, new Force(force.from(), force.replaces(), f.from(), f.by()), at);
    }

    private Edition now(State state, Papers papers, Force force, long version) {
        return new Edition(catalogue, agency, name, standardPoints, state, papers, force, version);
    }
}
