package vn.congtam.scoring.period;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.AddMember;
import vn.congtam.scoring.period.PeriodCommand.HandInReport;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.Occasion;
import vn.congtam.scoring.period.PeriodCommand.OpenPeriod;
import vn.congtam.scoring.roster.Headship;
import vn.congtam.scoring.roster.Headship.Capacity;
import vn.congtam.scoring.roster.Heirs;

/**
 * The head of an agency, or of its heir, opens and locks its periods; so does its personnel office, but for the lock. While
 * he is absent, who acts as the head or has his delegation ends them for him.
 */
@RestController
@RequestMapping("/api/v1/periods")
class PeriodController {
    private final Commands commands;
    private final Assembly assembly;
    private final Recomposing recomposing;
    private final Enrolling enrolling;
    private final Succession succession;
    private final Transfers transfers;
    private final Calendar calendar;
    private final Heirs heirs;
    private final Headship headship;
    private final Publishing publishing;

    PeriodController(
            Commands commands,
            Assembly assembly,
            Recomposing recomposing,
            Enrolling enrolling,
            Succession succession,
            Transfers transfers,
            Calendar calendar,
            Heirs heirs,
            Headship headship,
            Publishing publishing) {
        this.publishing = publishing;
        this.headship = headship;
        this.transfers = transfers;
        this.heirs = heirs;
        this.commands = commands;
        this.assembly = assembly;
        this.recomposing = recomposing;
        this.enrolling = enrolling;
        this.succession = succession;
        this.calendar = calendar;
    }

    /**
     * @param span such as {@code 2026-10}, {@code 2026-Q4} or {@code 2026}
     * @param due when none is named, as the rule set in force has it; that of a year may be later, as the superior guides
     * @param reason for days outside the calendar, such as {@code 2026-09-01--2026-10-31}, and for a later year, each
     *     with its document
     * @param members who alone is rated for that reason; the whole agency when nobody is named
     */
    record Opening(
            @NotNull AgencyId agency,
            @NotBlank @Size(max = 24) @JsonAlias("month") String span,
            @Nullable LocalDate due,
            @Nullable @Size(max = 500) String reason,
            @Nullable @Size(max = 200) String document,
            @Nullable @Size(max = 2000) List<@NotNull StaffCode> members) {

        Opening {
            reason = reason == null || reason.isBlank() ? null : reason.strip();
            document = document == null || document.isBlank() ? null : document.strip();
        }

        List<StaffCode> named() {
            return members == null ? List.of() : members;
        }
    }

    record Addition(@NotNull StaffCode staff) {}

    /** @param rater whoever is the superior by the facts, when none is named */
    record Judges(
            @Nullable StaffCode rater,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param withPoints whether the points are made known beside the grades */
    record Publication(@Nullable Boolean withPoints) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt open(Act act, @Valid @RequestBody Opening body) {
        mustServe(act, body.agency(), Refusal.NOT_YOUR_AGENCY);
        Span span = calendar.span(body.span(), act.today());
        LocalDate due = calendar.due(span, body.due(), body.document() != null);
        Occasion why = Occasions.of(span, body, calendar.isExtended(span, due));
        mustHaveBegun(act, span);
        OpenPeriod command = assembly.opening(body.agency(), span, due, why, body.named());
        transfers.fetch(act, body.agency(), span, command.listings());
        return commands.send(act, command);
    }

    @PostMapping("/{agency}/{span}/members")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt add(Act act, @PathVariable AgencyId agency, @PathVariable Span span, @Valid @RequestBody Addition body) {
        mustServe(act, agency, Refusal.NOT_YOUR_AGENCY);
        AddMember command = assembly.addition(agency, span, body.staff());
        transfers.fetch(act, agency, span, List.of(command.listing()));
        return commands.send(act, command);
    }

    /** He serves elsewhere on the last day of the span: his slip goes there, and is judged here no longer. */
    @PostMapping("/{agency}/{span}/members/{staff}/release")
    Receipt release(Act act, @PathVariable AgencyId agency, @PathVariable Span span, @PathVariable StaffCode staff) {
        mustServe(act, agency, Refusal.NOT_YOUR_AGENCY);
        return commands.send(act, transfers.release(agency, span, staff));
    }

    @PostMapping("/{agency}/{span}/members/{staff}/judges")
    Receipt judges(
            Act act,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @PathVariable StaffCode staff,
            @Valid @RequestBody Judges body) {
        mustServe(act, agency, Refusal.NOT_YOUR_AGENCY);
        return commands.send(
                act, succession.judges(agency, span, staff, body.rater(), act.by(), act.today(), body.reason()));
    }

    /** Everybody whose span is made of other shorter ones by now, or who is something else, is listed again as it is. */
    @PostMapping("/{agency}/{span}/parts")
    Receipt recompose(Act act, @PathVariable AgencyId agency, @PathVariable Span span) {
        mustServe(act, agency, Refusal.NOT_YOUR_AGENCY);
        return commands.send(act, recomposing.relisting(agency, span));
    }

    @PostMapping("/{agency}/{span}/report")
    Receipt report(Act act, @PathVariable AgencyId agency, @PathVariable Span span) {
        mustServe(act, agency, Refusal.NOT_YOUR_AGENCY);
        mustHaveBegun(act, span);
        enrolling.mustBeComplete(agency, span);
        recomposing.mustBeDone(agency, span);
        return commands.send(act, new HandInReport(PeriodId.of(agency, span.toString()), act.today()));
    }

    @PostMapping("/{agency}/{span}/lock")
    Receipt lock(Act act, @PathVariable AgencyId agency, @PathVariable Span span) {
        Capacity capacity = capacity(act, agency, span);
        mustHaveBegun(act, span);
        LockPeriod command = assembly.locking(agency, span, act.today(), capacity.onBehalfOf());
        enrolling.mustBeComplete(agency, span);
        recomposing.mustBeDone(agency, span);
        return commands.send(act, command);
    }

    @PostMapping("/{agency}/{span}/publication")
    Receipt publish(
            Act act, @PathVariable AgencyId agency, @PathVariable Span span, @Valid @RequestBody Publication body) {
        boolean withPoints = Boolean.TRUE.equals(body.withPoints());
        return commands.send(act, publishing.publication(act, agency, span, withPoints));
    }

    /** The role of the account is asked here: who stands in for the head need not have it. */
    private Capacity capacity(Act act, AgencyId agency, Span span) {
        return headship.of(act.actor(), agency, span.last(), act.today()).orElseThrow(Refusal.ONLY_HEAD::refuse);
    }

    /** By which rules, and by which spans, is settled on its first day: until then another may be laid down for it. */
    private static void mustHaveBegun(Act act, Span span) {
        if (act.today().isBefore(span.first())) throw Refusal.SPAN_NOT_BEGUN.refuse("/span", span.first());
    }

    private void mustServe(Act act, AgencyId agency, Refusal otherwise) {
        if (!heirs.serves(act.actor(), agency)) throw otherwise.refuse();
    }
}
