package vn.congtam.indicator.regulation.inforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.regulation.ruleset.Known;
import vn.congtam.indicator.regulation.ruleset.RuleShelf;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.Shown;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleClass;

/** What is in force on a day, what was laid down before, and what those who may lay down next. */
@Controller
class RegulationPage {
    private final Regulations regulations;
    private final RuleShelf shelf;
    private final Roster roster;
    private final Clock clock;

    RegulationPage(Regulations regulations, RuleShelf shelf, Roster roster, Clock clock) {
        this.regulations = regulations;
        this.shelf = shelf;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/regulations")
    String regulations(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable SubjectKind kind,
            @RequestParam @Nullable LocalDate on,
            Model model) {
        AgencyId shown = Shown.agency(actor, agency);
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
        SubjectKind of = Objects.requireNonNullElse(kind, SubjectKind.CIVIL_SERVANT);
        model.addAttribute("on", day);
        model.addAttribute("kind", of);
        model.addAttribute("shown", shown);
        model.addAttribute("agencies", roster.agencies());
        model.addAttribute("inForce", regulations.inForce(shown, of, day));
        describe(actor, shown, day, model);
        return "indicator/regulations";
    }

    private void describe(Actor actor, @Nullable AgencyId shown, LocalDate day, Model model) {
        RegulationId regulation = shown == null ? RegulationId.PROVINCE : RegulationId.of(shown);
        Annals annals = regulations.annals(regulation, day);
        List<Known> all = shelf.all();
        model.addAttribute("book", annals.own());
        model.addAttribute("books", books(annals, shown));
        model.addAttribute("inherited", inherited(annals, all));
        model.addAttribute(
                "ruleSets", all.stream().map(one -> Explained.of(one, all)).toList());
        model.addAttribute("kinds", SubjectKind.values());
        model.addAttribute("spans", SpanKind.values());
        model.addAttribute("decides", decides(actor, shown));
        model.addAttribute(
                "choices",
                all.stream()
                        .filter(one -> one.header().isOfficial() && annals.opens(one))
                        .filter(one -> shown == null || one.header().ruleClass() == RuleClass.LOCAL_APPROVED)
                        .toList());
    }

    private List<Book> books(Annals annals, @Nullable AgencyId shown) {
        Stream<Book> province = shown == null ? Stream.of() : Stream.of(regulations.book(RegulationId.PROVINCE));
        return Stream.of(Stream.of(annals.own()), annals.predecessors().stream(), province)
                .flatMap(books -> books)
                .toList();
    }

    /** Issued by those before: they hold here only where they are adopted here. */
    private static List<Known> inherited(Annals annals, List<Known> all) {
        return all.stream()
                .filter(one -> one.regulation() != null && annals.isOfPredecessor(one.regulation()))
                .toList();
    }

    private static boolean decides(Actor actor, @Nullable AgencyId shown) {
        return Optional.ofNullable(shown)
                .map(agency -> actor.is(Role.HEAD) && actor.servesIn(agency))
                .orElseGet(() -> actor.is(Role.HOMEAFFAIRS));
    }
}
