package vn.congtam.indicator.roster.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.gaps.Checkup;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** The people of an agency with their posts and superiors, as of any day. */
@Controller
class StaffPage {
    private final Roster roster;
    private final Register register;
    private final Checkup checkup;

    StaffPage(Roster roster, Register register, Checkup checkup) {
        this.roster = roster;
        this.register = register;
        this.checkup = checkup;
    }

    @GetMapping("/")
    String staff(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable StaffCode after,
            Model model) {
        LocalDate day = register.day(on);
        AgencyId shown = agency == null ? actor.agency() : agency;
        model.addAttribute("on", day);
        model.addAttribute("agencies", actor.readsAcrossAgencies() ? roster.agencies() : List.of());
        model.addAttribute("merges", actor.is(Role.HOMEAFFAIRS));
        if (shown != null) {
            Leaf leaf = register.of(actor, shown, day, after, Leaf.MOST);
            model.addAttribute("people", leaf.people());
            model.addAttribute("next", leaf.next());
            describe(actor, shown, day, model);
        }
        return "indicator/staff";
    }

    private void describe(Actor actor, AgencyId agency, LocalDate day, Model model) {
        model.addAttribute("agency", roster.agency(agency).orElse(null));
        model.addAttribute("kinds", SubjectKind.values());
        boolean keeps = keeps(actor, agency);
        model.addAttribute("keeps", keeps);
        model.addAttribute("gaps", keeps ? checkup.of(agency, day).orElse(null) : null);
    }

    /** Whether the records of that agency are the actor's to keep. */
    static boolean keeps(Actor actor, AgencyId agency) {
        return actor.is(Role.HOMEAFFAIRS) || actor.is(Role.HR) && actor.servesIn(agency);
    }
}
