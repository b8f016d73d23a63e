package vn.congtam.scoring.agencyevaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.Judging;
import vn.congtam.scoring.reference.Articles;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.reference.criteria.CriteriaSets;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** "Đánh giá cơ quan": all evaluations, and one with its criteria. */
@Controller
class EvaluationPage {
    private final Evaluations evaluations;
    private final CriteriaSets sets;
    private final Roster roster;
    private final Spans spans;
    private final Articles articles;
    private final Heirs heirs;
    private final Clock clock;

    EvaluationPage(
            Evaluations evaluations,
            CriteriaSets sets,
            Roster roster,
            Spans spans,
            Articles articles,
            Heirs heirs,
            Clock clock) {
        this.evaluations = evaluations;
        this.sets = sets;
        this.roster = roster;
        this.spans = spans;
        this.articles = articles;
        this.heirs = heirs;
        this.clock = clock;
    }

    @GetMapping("/agency-evaluations")
    String all(Actor actor, Model model) {
        boolean opens = actor.is(Role.HOMEAFFAIRS);
        model.addAttribute("evaluations", evaluations.all(actor, null))
                .addAttribute("mayOpen", opens)
                .addAttribute("spans", spans)
                .addAttribute("span", Span.of(Kind.YEAR, today()).toString())
                .addAttribute("agencies", opens ? roster.agencies() : List.of())
                .addAttribute("criteria", opens ? sets.all() : List.of());
        return "scoring/agency-evaluations";
    }

    @GetMapping("/agency-evaluations/{agency}/{span}")
    String one(Actor actor, @PathVariable AgencyId agency, @PathVariable Span span, Model model) {
        EvaluationAnswer answer = evaluations.read(actor, agency, span.toString());
        boolean another = !Judging.of(actor, agency, roster, today()).own();
        model.addAttribute("one", answer)
                .addAttribute("spans", spans)
                .addAttribute("articles", articles)
                .addAttribute("selfScores", maySelfScore(actor, answer))
                .addAttribute("reviews", another && actor.is(Role.HOMEAFFAIRS) && mayBeReviewed(answer))
                .addAttribute("decides", another && actor.is(Role.LEADER) && answer.figures() != null);
        return "scoring/agency-evaluation";
    }

    /** Once the agency has scored itself, or let the day pass by which it was to do so. */
    private boolean mayBeReviewed(EvaluationAnswer answer) {
        boolean due = answer.state() != Appraisal.State.OPENED || today().isAfter(answer.due());
        return due && answer.decision() == null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }

    private boolean maySelfScore(Actor actor, EvaluationAnswer answer) {
        return heirs.serves(actor, answer.agency()) && actor.is(Role.HEAD) && answer.figures() == null;
    }
}
