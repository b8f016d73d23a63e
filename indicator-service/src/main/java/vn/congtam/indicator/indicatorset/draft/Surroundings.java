package vn.congtam.indicator.indicatorset.draft;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicatorset.Coverage;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.shelf.SetShelf;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.shelf.Shelf;

/** What a set names has to be there: its agency, those it is for, its catalogue and its template. */
@Component
class Surroundings {
    private final SetShelf sets;
    private final Roster roster;
    private final Shelf catalogues;

    Surroundings(SetShelf sets, Roster roster, Shelf catalogues) {
        this.sets = sets;
        this.roster = roster;
        this.catalogues = catalogues;
    }

    @Nullable
    Coverage coverage(RegulationId regulation, NewSet asked) {
        NewSet.For who = asked.coverage();
        AgencyId agency = regulation.agency().orElse(null);
        if (agency == null) {
            if (who != null) throw Refusal.COVERAGE_OF_TEMPLATE.refuse("/coverage");
            return null;
        }
        if (roster.agency(agency).isEmpty()) throw Refusal.SET_AGENCY_UNKNOWN.refuse("/agency", agency.value());
        if (who == null) throw Refusal.COVERAGE_MISSING.refuse("/coverage");
        if (!isThere(agency, who)) throw Refusal.COVERAGE_UNKNOWN.refuse("/coverage/code", code(who));
        return new Coverage(who.kind(), who.code());
    }

    private boolean isThere(AgencyId agency, NewSet.For who) {
        return switch (who.kind()) {
            case AGENCY -> who.code() == null;
            case POST -> posts(agency).anyMatch(post -> post.post().value().equals(who.code()));
            case SIMILAR_TASKS ->
                posts(agency).anyMatch(post -> post.similarTasks().equals(who.code()));
        };
    }

    private Stream<Position> posts(AgencyId agency) {
        return roster.posts(agency).stream();
    }

    private static String code(NewSet.For who) {
        return who.code() == null ? "-" : who.code();
    }

    @Nullable
    CatalogueId catalogue(RegulationId regulation, NewSet asked) {
        CatalogueId catalogue = asked.catalogue();
        if (catalogue == null) return null;
        boolean own = catalogues
                .edition(catalogue)
                .filter(one -> RegulationId.of(one.agency()).equals(regulation))
                .isPresent();
        if (!own) throw Refusal.SET_CATALOGUE_UNKNOWN.refuse("/catalogue", catalogue.value());
        return catalogue;
    }

    /** Of the province or of the agency itself, and never one that follows this set, over however many. */
    @Nullable
    SetEdition template(RegulationId regulation, NewSet asked) {
        IndicatorSetId named = asked.template();
        if (named == null) return null;
        mustNotFollow(new IndicatorSetId(asked.set()), named);
        SetEdition template =
                sets.find(named).orElseThrow(() -> Refusal.TEMPLATE_UNKNOWN.refuse("/template", named.value()));
        boolean open = template.regulation().equals(RegulationId.PROVINCE)
                || template.regulation().equals(regulation);
        if (!open) throw Refusal.TEMPLATE_OF_OTHERS.refuse("/template", named.value());
        return template;
    }

    private void mustNotFollow(IndicatorSetId set, IndicatorSetId template) {
        if (sets.withTemplates(template).contains(set)) {
            throw Refusal.TEMPLATE_CYCLE.refuse("/template", template.value(), set.value());
        }
    }
}
