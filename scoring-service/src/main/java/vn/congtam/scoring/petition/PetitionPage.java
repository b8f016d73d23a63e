package vn.congtam.scoring.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** "Kiến nghị": mine, those I answer, and for the head and the personnel office those of the agency. */
@Controller
class PetitionPage {
    private final PetitionDesk desk;

    PetitionPage(PetitionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/petitions")
    String petitions(
            Actor actor,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable String span,
            Model model) {
        model.addAttribute("mine", desk.mine(actor)).addAttribute("toAnswer", desk.toAnswer(actor));
        boolean compiles = agency != null || actor.agency() != null && actor.isAnyOf(Role.HEAD, Role.HR);
        model.addAttribute("compiles", compiles);
        model.addAttribute("ofAgency", compiles ? desk.open(actor, agency) : List.of());
        model.addAttribute("span", span == null ? "" : span);
        return "scoring/petitions";
    }
}
