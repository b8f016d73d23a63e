package vn.congtam.indicator.roster.shelf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.sheet.Book;

/** The catalogues of an agency, with the next step of each for those who take it. */
@Controller
class CataloguePage {
    private final Shelf shelf;
    private final Roster roster;

    CataloguePage(Shelf shelf, Roster roster) {
        this.shelf = shelf;
        this.roster = roster;
    }

    @GetMapping("/catalogue")
    String catalogue(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable CatalogueId catalogue,
            Model model) {
        AgencyId shown = agency == null ? actor.agency() : agency;
        model.addAttribute("agencies", actor.readsAcrossAgencies() ? roster.agencies() : List.of());
        if (shown != null) {
            describe(actor, shown, catalogue, model);
        }
        return "indicator/catalogue";
    }

    private void describe(Actor actor, AgencyId agency, @Nullable CatalogueId asked, Model model) {
        List<Edition> editions = shelf.editions(agency);
        model.addAttribute("agency", roster.agency(agency).orElse(null));
        model.addAttribute("editions", editions);
        model.addAttribute("effective", shelf.effective(agency).orElse(null));
        model.addAttribute("drafts", actor.servesIn(agency) && actor.isAnyOf(Role.HR, Role.HEAD));
        model.addAttribute("heads", actor.servesIn(agency) && actor.is(Role.HEAD));
        model.addAttribute("appraises", actor.is(Role.HOMEAFFAIRS));
        model.addAttribute("groups", ComplexityGroup.values());
        model.addAttribute("most", Book.MOST_ROWS);
        editions.stream()
                .filter(edition -> asked == null || edition.catalogue().equals(asked))
                .findFirst()
                .ifPresent(edition -> describe(edition, model));
    }

    private void describe(Edition edition, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("rows", shelf.rows(edition.catalogue()));
    }
}
