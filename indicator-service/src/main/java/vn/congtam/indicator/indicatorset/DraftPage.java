package vn.congtam.indicator.indicatorset;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.draft.Sheet;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.shelf.SetShelf;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.Shown;
import vn.congtam.platform.access.Actor;

/** Where a set is written: anew, after a template, as the next version of one, or further while it is a draft. */
@Controller
class DraftPage {
    private final SetShelf shelf;
    private final Roster roster;

    DraftPage(SetShelf shelf, Roster roster) {
        this.shelf = shelf;
        this.roster = roster;
    }

    record Written(String code, String title, BigDecimal weight, List<Sheet> indicators) {}

    /**
     * @param set to go on with while it is a draft, and else to begin the next version with
     * @param template of the province to follow, where nothing is there to go on with
     */
    @GetMapping("/indicator-sets/draft")
    String draft(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable IndicatorSetId set,
            @RequestParam @Nullable IndicatorSetId template,
            Model model) {
        SetEdition begun = set == null ? null : shelf.known(set);
        AgencyId whose = begun == null
                ? Shown.agency(actor, agency)
                : begun.regulation().agency().orElse(null);
        RegulationId regulation = Mandates.toDraft(actor, whose);
        boolean revises = begun != null && begun.state() == SetEdition.State.DRAFT;
        SetEdition followed = begun == null && template != null ? shelf.known(template) : null;
        model.addAttribute("agency", whose)
                .addAttribute("regulation", regulation)
                .addAttribute("begun", begun)
                .addAttribute("revises", revises)
                .addAttribute("template", template(begun, followed))
                .addAttribute("templates", whose == null ? List.of() : templates())
                .addAttribute("posts", whose == null ? List.of() : roster.posts(whose))
                .addAttribute("groups", whose == null ? List.of() : groups(whose))
                .addAttribute("blocks", blocks(begun, followed));
        return "indicator/indicator-set-draft";
    }

    private static @Nullable IndicatorSetId template(@Nullable SetEdition begun, @Nullable SetEdition followed) {
        if (followed != null) return followed.set();
        return begun == null ? null : begun.content().template();
    }

    private List<SetEdition> templates() {
        return shelf.of(RegulationId.PROVINCE).stream()
                .filter(SetEdition::isApproved)
                .toList();
    }

    private List<String> groups(AgencyId agency) {
        return roster.posts(agency).stream()
                .map(Position::similarTasks)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Written> blocks(@Nullable SetEdition begun, @Nullable SetEdition followed) {
        if (begun != null) return written(begun.content(), Sheet::of);
        return followed == null ? List.of() : written(followed.content(), Sheet::following);
    }

    private static List<Written> written(SetContent content, Function<Indicator, Sheet> sheet) {
        return content.blocks().stream()
                .map(block -> new Written(
                        block.code(),
                        block.title(),
                        block.weight(),
                        block.indicators().stream().map(sheet).toList()))
                .toList();
    }
}
