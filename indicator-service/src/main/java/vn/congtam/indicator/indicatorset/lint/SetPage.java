package vn.congtam.indicator.indicatorset.lint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.shelf.SetShelf;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.Shown;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;

/** The sets of an agency: what each says, what to look at again, what it has otherwise, and its next step. */
@Controller
class SetPage {
    private static final int MONTHS = 12;

    private final SetShelf shelf;
    private final Linting linting;
    private final Roster roster;
    private final Clock clock;

    SetPage(SetShelf shelf, Linting linting, Roster roster, Clock clock) {
        this.shelf = shelf;
        this.linting = linting;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/indicator-sets")
    String sets(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable IndicatorSetId set,
            Model model) {
        AgencyId shown = Shown.agency(actor, agency);
        RegulationId regulation = shown == null ? RegulationId.PROVINCE : RegulationId.of(shown);
        List<SetEdition> all = shelf.of(regulation);
        model.addAttribute("agencies", roster.agencies())
                .addAttribute("shown", shown)
                .addAttribute("reports", actor.isAnyOf(Role.RATER, Role.HEAD, Role.HR))
                .addAttribute("writes", writes(actor, shown))
                .addAttribute("sets", all);
        all.stream()
                .filter(one -> set == null || one.set().equals(set))
                .findFirst()
                .ifPresent(one -> describe(actor, one, model));
        return "indicator/indicator-sets";
    }

    private static boolean writes(Actor actor, @Nullable AgencyId agency) {
        return agency == null
                ? actor.is(Role.HOMEAFFAIRS)
                : actor.servesIn(agency) && actor.isAnyOf(Role.HR, Role.HEAD);
    }

    private void describe(Actor actor, SetEdition one, Model model) {
        boolean own = one.regulation().agency().map(actor::servesIn).orElse(actor.is(Role.HOMEAFFAIRS));
        boolean ofProvince = one.regulation().equals(RegulationId.PROVINCE);
        model.addAttribute("set", one)
                .addAttribute(
                        "tries",
                        !ofProvince && (actor.readsAcrossAgencies() || own && actor.isAnyOf(Role.HR, Role.HEAD)))
                .addAttribute("months", months())
                .addAttribute("hints", linting.hints(one.set().value(), one.regulation(), one.content()))
                .addAttribute("differences", shelf.differences(one))
                .addAttribute("former", ofProvince ? null : shelf.effective(one).orElse(null))
                .addAttribute("drafts", writes(actor, one.regulation().agency().orElse(null)))
                .addAttribute("appraises", actor.is(Role.HOMEAFFAIRS))
                .addAttribute(
                        "heads",
                        ofProvince ? actor.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER) : own && actor.is(Role.HEAD));
    }

    /** Of those that are over the last ones. */
    private List<String> months() {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(now::minusMonths)
                .map(YearMonth::toString)
                .toList();
    }
}
