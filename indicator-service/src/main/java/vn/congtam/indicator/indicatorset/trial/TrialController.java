package vn.congtam.indicator.indicatorset.trial;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.platform.access.Actor;

/** What a set, be it only a draft, would make of a span that is over. */
@Controller
class TrialController {
    private final Trying trying;

    TrialController(Trying trying) {
        this.trying = trying;
    }

    @GetMapping("/api/v1/indicator-sets/{set}/trial")
    @ResponseBody
    Trial over(Actor actor, @PathVariable IndicatorSetId set, @RequestParam String span) {
        return trying.over(actor, set, span);
    }

    @GetMapping("/indicator-sets/{set}/trial")
    String atPage(Actor actor, @PathVariable IndicatorSetId set, @RequestParam String span, Model model) {
        model.addAttribute("found", trying.over(actor, set, span));
        return "indicator/indicator-trial :: outcome";
    }
}
