package vn.congtam.scoring.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.reference.law.Ordinances;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** "Đóng kỳ": closing the span. */
@Controller
class ClosingPage {
    private final Checking checking;
    private final Roster roster;
    private final Spans spans;
    private final Law law;
    private final Clock clock;
    private final Heirs heirs;
    private final Ordinances ordinances;
    private final Publicity publicity;

    ClosingPage(
            Checking checking,
            Roster roster,
            Spans spans,
            Law law,
            Clock clock,
            Heirs heirs,
            Ordinances ordinances,
            Publicity publicity) {
        this.publicity = publicity;
        this.ordinances = ordinances;
        this.heirs = heirs;
        this.law = law;
        this.spans = spans;
        this.checking = checking;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/period")
    String period(
            Actor actor,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable Span span,
            @RequestParam(required = false) @Nullable Span month,
            @RequestParam(required = false) @Nullable LocalDate first,
            @RequestParam(required = false) @Nullable LocalDate last,
            Model model) {
        AgencyId own = actor.readsAcrossAgencies() ? null : actor.agency();
        AgencyId shown = agency == null ? own : agency;
        if (shown == null && !actor.readsAcrossAgencies()) throw Refusal.AGENCY_NOT_YOURS.refuse("/agency");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        Span when = Stream.of(span, month, days(first, last))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Span.of(Kind.MONTH, today));
        model.addAttribute("span", when.toString()).addAttribute("spans", spans);
        model.addAttribute("agencies", heirs.agencies(actor));
        if (shown != null) {
            Optional<Checklist> list = describe(actor, shown, when.toString(), model);
            LocalDate lockedFrom =
                    list.map(one -> ordinances.endFrom(when, one.due())).orElse(today);
            model.addAttribute("lockedFrom", lockedFrom).addAttribute("over", !today.isBefore(lockedFrom));
            boolean occasion = when.kind() == Kind.AD_HOC;
            model.addAttribute("occasion", occasion)
                    .addAttribute("extendable", when.kind() == Kind.YEAR)
                    .addAttribute("people", occasion ? roster.servingIn(shown, when.last()) : List.of());
        }
        return "scoring/period";
    }

    private static @Nullable Span days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || last.isBefore(first) ? null : Span.days(first, last);
    }

    private Map<String, Text> titles(Checklist list) {
        return list.rules().stream()
                .collect(Collectors.toMap(
                        one -> one.rules().id(), one -> law.of(one.rules()).title(), (one, same) -> one));
    }

    private Optional<Checklist> describe(Actor actor, AgencyId agency, String span, Model model) {
        boolean own = heirs.serves(actor, agency);
        model.addAttribute("agency", agency.value()).addAttribute("agencyName", roster.agency(agency));
        model.addAttribute("divisions", roster.divisions(agency));
        model.addAttribute("periods", checking.periods(actor, agency));
        Optional<Checklist> list = checking.find(actor, agency, span);
        model.addAttribute("list", list.orElse(null))
                .addAttribute("overCap", list.map(checking::overCap).orElse(List.of()))
                .addAttribute("titles", list.map(this::titles).orElse(Map.of()));
        model.addAttribute("mayOpen", own && actor.isAnyOf(Role.HEAD, Role.HR));
        model.addAttribute("mayLock", checking.mayEnd(actor, agency));
        model.addAttribute("publishBy", list.flatMap(publicity::until).orElse(null))
                .addAttribute("missed", list.filter(publicity::isMissed).isPresent())
                .addAttribute(
                        "mayPublish",
                        list.filter(one -> publicity.mayPublish(actor, one)).isPresent());
        model.addAttribute("mayAdd", !own && actor.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER));
        return list;
    }
}
