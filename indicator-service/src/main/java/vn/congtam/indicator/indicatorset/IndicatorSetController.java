package vn.congtam.indicator.indicatorset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.IndicatorSetCommand.*;
import vn.congtam.indicator.indicatorset.draft.Drafting;
import vn.congtam.indicator.indicatorset.draft.NewSet;
import vn.congtam.indicator.indicatorset.lint.Hint;
import vn.congtam.indicator.indicatorset.lint.Linting;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** The way of a set: drafted by the agency, appraised by home affairs, approved and put into effect by its head. */
@RestController
@RequestMapping("/api/v1/indicator-sets")
class IndicatorSetController {
    private final Commands commands;
    private final Drafting drafting;
    private final Linting linting;
    private final SetSuccession succession;

    IndicatorSetController(Commands commands, Drafting drafting, Linting linting, SetSuccession succession) {
        this.commands = commands;
        this.drafting = drafting;
        this.linting = linting;
        this.succession = succession;
    }

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    record Signed(
            @NotBlank @Size(max = 100) String document,
            @NotBlank @Size(max = 500) String reason) {}

    record Effect(@NotNull LocalDate from, @Nullable IndicatorSetId replaces) {}

    /** @param hints what should be looked at again; none of them refuses anything */
    record Drafted(@JsonUnwrapped Receipt receipt, List<Hint> hints) {}

    record Linted(List<Hint> hints) {}

    @PostMapping
    ResponseEntity<Drafted> draft(Act act, @Valid @RequestBody NewSet asked) {
        RegulationId regulation = Mandates.toDraft(act.actor(), asked.agency());
        SetContent content = drafting.content(regulation, asked);
        Receipt receipt =
                commands.send(act, new DraftSet(new IndicatorSetId(asked.set()), regulation, content, act.by()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("indicator-sets/" + receipt.id()))
                .eTag("\"" + receipt.version() + "\"")
                .body(new Drafted(receipt, linting.hints(receipt.id(), regulation, content)));
    }

    /** The same as drafting, and nothing is kept. */
    @PostMapping("/lint")
    Linted lint(Actor actor, @Valid @RequestBody NewSet asked) {
        RegulationId regulation = Mandates.toDraft(actor, asked.agency());
        return new Linted(linting.hints(asked.set(), regulation, drafting.content(regulation, asked)));
    }

    @PostMapping("/{set}/content")
    ResponseEntity<Drafted> revise(Act act, @PathVariable IndicatorSetId set, @Valid @RequestBody NewSet asked) {
        RegulationId regulation = Mandates.toDraft(act.actor(), asked.agency());
        SetContent content = drafting.content(regulation, asked.called(set));
        Receipt receipt = commands.send(act, new ReviseSet(set, Set.of(regulation), content, act.by()));
        return ResponseEntity.ok()
                .eTag("\"" + receipt.version() + "\"")
                .body(new Drafted(receipt, linting.hints(set.value(), regulation, content)));
    }

    @PostMapping("/{set}/proposal")
    Receipt propose(Act act, @PathVariable IndicatorSetId set, @Valid @RequestBody Reason asked) {
        return commands.send(act, new ProposeSet(set, Mandates.drafting(act.actor()), asked.reason(), act.by()));
    }

    /** By home affairs, which appraises, or by the head, who approves. */
    @PostMapping("/{set}/return")
    Receipt giveBack(Act act, @PathVariable IndicatorSetId set, @Valid @RequestBody Reason asked) {
        boolean any = act.actor().is(Role.HOMEAFFAIRS);
        return commands.send(
                act, new ReturnSet(set, any ? null : Mandates.approving(act.actor()), asked.reason(), act.by()));
    }

    @PostMapping("/{set}/appraisal")
    Receipt appraise(Act act, @PathVariable IndicatorSetId set, @Valid @RequestBody Signed asked) {
        Mandate.ofHomeAffairs(act.actor());
        return commands.send(act, new AppraiseSet(set, asked.document(), asked.reason(), act.by()));
    }

    @PostMapping("/{set}/approval")
    Receipt approve(Act act, @PathVariable IndicatorSetId set, @Valid @RequestBody Signed asked) {
        return commands.send(
                act, new ApproveSet(set, Mandates.approving(act.actor()), asked.document(), asked.reason(), act.by()));
    }

    @PostMapping("/{set}/effect")
    Receipt putIntoEffect(Act act, @PathVariable IndicatorSetId set, @Valid @RequestBody Effect asked) {
        var mandates = Mandates.approving(act.actor());
        succession.mayTakeEffect(set, mandates, asked.from(), asked.replaces(), act.today());
        return commands.send(act, new PutSetIntoEffect(set, mandates, asked.from(), asked.replaces(), act.by()));
    }
}
