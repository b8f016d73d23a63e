package vn.congtam.indicator.indicatorset.result;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;

/** The own indicators of a person, each with why it is as it is. */
@Controller
class ResultPage {
    private final Reading reading;
    private final Roster roster;

    ResultPage(Reading reading, Roster roster) {
        this.reading = reading;
        this.roster = roster;
    }

    @GetMapping("/indicator-results")
    String result(Actor actor, @RequestParam StaffCode staff, @RequestParam String span, Model model) {
        model.addAttribute("result", reading.of(actor, staff, span)).addAttribute("name", roster.name(staff));
        return "indicator/indicator-results";
    }
}
