package vn.congtam.scoring.explanation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.roster.Roster;

/** The slip of a month, my own or another's by right, with "why this score". */
@Controller
class SlipPage {
    private final Reading reading;
    private final Articles articles;
    private final Roster roster;
    private final Clock clock;

    SlipPage(Reading reading, Articles articles, Roster roster, Clock clock) {
        this.reading = reading;
        this.articles = articles;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/slip")
    String mine(Actor actor, @RequestParam(required = false) @Nullable YearMonth month, Model model) {
        YearMonth shown = month == null ? YearMonth.now(clock.withZone(Act.VIETNAM)) : month;
        return page(actor, actor.staff(), shown, model);
    }

    @GetMapping("/slip/{staff}/{month}")
    String another(Actor actor, @PathVariable StaffCode staff, @PathVariable YearMonth month, Model model) {
        return page(actor, staff, month, model);
    }

    /** The part of the inbox in which one slip is reviewed or decided upon. */
    @GetMapping("/slip/{staff}/{month}/judge")
    String judge(Actor actor, @PathVariable StaffCode staff, @PathVariable YearMonth month, Model model) {
        page(actor, staff, month, model);
        return "scoring/slip :: judge";
    }

    private String page(Actor actor, StaffCode staff, YearMonth month, Model model) {
        model.addAttribute("month", month.toString());
        model.addAttribute("staff", staff.value());
        reading.find(actor, staff, month.toString()).ifPresent(slip -> describe(actor, slip, model));
        return "scoring/slip";
    }

    private void describe(Actor actor, SlipAnswer slip, Model model) {
        Member member = slip.member();
        model.addAttribute("slip", slip)
                .addAttribute("can", Doing.of(slip, actor.staff()))
                .addAttribute("articles", articles)
                .addAttribute("roster", roster)
                .addAttribute("divisions", member == null ? Map.of() : roster.divisions(member.agency()))
                .addAttribute(
                        "rules",
                        slip.rules() == null
                                ? null
                                : RuleSet.of(slip.rules().id()).title());
    }
}
