package vn.congtam.scoring.agencyevaluation;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.roster.Roster;

/** "Đánh giá cơ quan": all evaluations, and one with its criteria. */
@Controller
class EvaluationPage {
    private final Evaluations evaluations;
    private final Roster roster;

    EvaluationPage(Evaluations evaluations, Roster roster) {
        this.evaluations = evaluations;
        this.roster = roster;
    }

    @GetMapping("/agency-evaluations")
    String all(Actor actor, Model model) {
        boolean opens = actor.is(Role.HOMEAFFAIRS);
        model.addAttribute("evaluations", evaluations.all(actor, null))
                .addAttribute("mayOpen", opens)
                .addAttribute("agencies", opens ? roster.agencies() : List.of());
        return "scoring/agency-evaluations";
    }

    @GetMapping("/agency-evaluations/{agency}/{span}")
    String one(Actor actor, @PathVariable AgencyId agency, @PathVariable Span span, Model model) {
        EvaluationAnswer answer = evaluations.read(actor, agency, span.toString());
        boolean undecided = answer.decision() == null;
        model.addAttribute("one", answer)
                .addAttribute("selfScores", maySelfScore(actor, answer))
                .addAttribute("reviews", actor.is(Role.HOMEAFFAIRS) && undecided)
                .addAttribute("decides", actor.is(Role.LEADER) && answer.figures() != null);
        return "scoring/agency-evaluation";
    }

    private static boolean maySelfScore(Actor actor, EvaluationAnswer answer) {
        return actor.servesIn(answer.agency()) && actor.is(Role.HEAD) && answer.figures() == null;
    }
}
