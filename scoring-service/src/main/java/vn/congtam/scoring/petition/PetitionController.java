package vn.congtam.scoring.petition;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.petition.PetitionCommand.AnswerPetition;
import vn.congtam.scoring.petition.PetitionCommand.Answering;
import vn.congtam.scoring.petition.PetitionCommand.WithdrawPetition;
import vn.congtam.scoring.reference.classification.Raising;

/** Whoever was evaluated may petition, whatever his role; to whom it goes, the law says, not the petitioner. */
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionController {
    private final Commands commands;
    private final Filing filing;
    private final PetitionDesk desk;
    private final Raising raising;

    PetitionController(Commands commands, Filing filing, PetitionDesk desk, Raising raising) {
        this.raising = raising;
        this.commands = commands;
        this.filing = filing;
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt file(Act act, @Valid @RequestBody PetitionRequest.Filing body) {
        return commands.send(act, filing.petition(act.by(), span(body.span()), body, act.today()));
    }

    @PostMapping("/{staff}/{span}/{number}/withdrawal")
    Receipt withdraw(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @PathVariable int number,
            @Valid @RequestBody PetitionRequest.Withdrawing body) {
        Plea plea = desk.plea(act.actor(), staff, span.toString(), number);
        return commands.send(act, new WithdrawPetition(plea.petition(), body.reason(), act.by()));
    }

    @PostMapping("/{staff}/{span}/{number}/answer")
    Receipt answer(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @PathVariable int number,
            @Valid @RequestBody PetitionRequest.Answering body) {
        Plea plea = desk.plea(act.actor(), staff, span.toString(), number);
        Answering by = desk.answering(act, plea);
        boolean his = by.isAddressed() && !by.staff().equals(plea.by());
        if (his && body.grade() != null)
            raising.mustBeAllowed(plea.slip(), body.grade(), Refusal.CAP_EXCEEDED, Refusal.CEILING_EXCEEDED);
        return commands.send(act, new AnswerPetition(plea.petition(), body.said(), by, filing.result(plea)));
    }

    private static String span(String text) {
        try {
            return Span.parse(text).toString();
        } catch (RuleViolation malformed) {
            throw Refusal.NO_RESULT.refuse("/span", text);
        }
    }
}
