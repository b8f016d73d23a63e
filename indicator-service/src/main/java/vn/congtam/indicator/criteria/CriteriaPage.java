package vn.congtam.indicator.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.Shown;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** By which criteria agencies may be evaluated, and a form for those who may issue others. */
@Controller
class CriteriaPage {
    private final CriteriaShelf shelf;
    private final Roster roster;

    CriteriaPage(CriteriaShelf shelf, Roster roster) {
        this.shelf = shelf;
        this.roster = roster;
    }

    @GetMapping("/criteria")
    String criteria(Actor actor, @RequestParam @Nullable AgencyId agency, Model model) {
        AgencyId shown = Shown.agency(actor, agency);
        model.addAttribute("sets", shelf.all(shown))
                .addAttribute("shown", shown)
                .addAttribute("agencies", roster.agencies())
                .addAttribute("forAll", actor.is(Role.HOMEAFFAIRS))
                .addAttribute("choices", choices(actor));
        return "indicator/criteria";
    }

    /** For which agencies he may issue criteria. */
    private List<Organisation> choices(Actor actor) {
        List<Organisation> choices = new ArrayList<>();
        AgencyId own = actor.agency();
        if (actor.is(Role.HOMEAFFAIRS)) choices.addAll(roster.agencies());
        else if (actor.is(Role.HEAD) && own != null) roster.agency(own).ifPresent(choices::add);
        return choices;
    }
}
