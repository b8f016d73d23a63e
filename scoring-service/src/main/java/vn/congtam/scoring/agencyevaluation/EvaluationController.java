package vn.congtam.scoring.agencyevaluation;

import static vn.congtam.scoring.agencyevaluation.EvaluationRequest.given;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.DecideAgencyGrade;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.Judging;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.ReviewAgency;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.SelfScoreAgency;
import vn.congtam.scoring.reference.Ahead;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** Home Affairs opens and reviews, the head of the agency or of its heir scores, a leader of the province decides. */
@RestController
@RequestMapping("/api/v1/agency-evaluations")
class EvaluationController {
    private final Commands commands;
    private final Roster roster;
    private final Choice choice;
    private final Heirs heirs;

    EvaluationController(Commands commands, Roster roster, Choice choice, Heirs heirs) {
        this.commands = commands;
        this.roster = roster;
        this.choice = choice;
        this.heirs = heirs;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt open(Act act, @Valid @RequestBody EvaluationRequest.Opening body) {
        if (roster.agencies().stream().noneMatch(one -> one.agency().equals(body.agency()))) {
            throw Refusal.AGENCY_UNKNOWN.refuse("/agency", body.agency().value());
        }
        Span span = span(body.span());
        if (Ahead.isTooFar(span, act.today())) throw Refusal.SPAN_TOO_FAR.refuse("/span", Ahead.earliest(span));
        return commands.send(act, choice.opening(body.agency(), span, given(body.criteria()), body.due()));
    }

    @PostMapping("/{agency}/{span}/self-score")
    Receipt selfScore(
            Act act,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @Valid @RequestBody EvaluationRequest.SelfScore body) {
        if (!heirs.serves(act.actor(), agency)) throw Refusal.NOT_THE_HEAD.refuse();
        return commands.send(
                act, new SelfScoreAgency(id(agency, span), EvaluationRequest.Mark.all(body.marks()), act.today()));
    }

    @PostMapping("/{agency}/{span}/review")
    Receipt review(
            Act act,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @Valid @RequestBody EvaluationRequest.Review body) {
        return commands.send(
                act,
                new ReviewAgency(
                        id(agency, span),
                        EvaluationRequest.Mark.all(body.marks()),
                        given(body.comment()),
                        judging(act, agency)));
    }

    @PostMapping("/{agency}/{span}/decision")
    Receipt decide(
            Act act,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @Valid @RequestBody EvaluationRequest.Decision body) {
        return commands.send(
                act,
                new DecideAgencyGrade(
                        id(agency, span),
                        body.grade(),
                        given(body.reason()),
                        given(body.document()),
                        judging(act, agency)));
    }

    private Judging judging(Act act, AgencyId agency) {
        return Judging.of(act.actor(), agency, roster, act.today());
    }

    private static AgencyEvaluationId id(AgencyId agency, Span span) {
        return AgencyEvaluationId.of(agency, span.toString());
    }

    private static Span span(String text) {
        try {
            return Span.parse(text);
        } catch (RuleViolation malformed) {
            throw Refusal.EVALUATED_SPAN_MALFORMED.refuse("/span", text);
        }
    }
}
