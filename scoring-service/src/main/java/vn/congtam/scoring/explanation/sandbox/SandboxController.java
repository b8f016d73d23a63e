package vn.congtam.scoring.explanation.sandbox;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.platform.access.Actor;
import vn.congtam.scoring.reference.law.RuleBook;
import vn.congtam.scoring.roster.Heirs;

/** What would become of a closed period under other rules or factors. */
@Controller
class SandboxController {
    private final Sandbox sandbox;
    private final RuleBook ruleBook;
    private final Heirs heirs;

    SandboxController(Sandbox sandbox, RuleBook ruleBook, Heirs heirs) {
        this.sandbox = sandbox;
        this.ruleBook = ruleBook;
        this.heirs = heirs;
    }

    @PostMapping("/api/v1/sandbox")
    @ResponseBody
    Comparison compare(Actor actor, @Valid @RequestBody Trial trial) {
        return sandbox.compare(actor, trial);
    }

    @GetMapping("/sandbox")
    String form(
            Actor actor,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable String catalogue,
            Model model) {
        AgencyId shown = agency == null && !actor.readsAcrossAgencies() ? actor.agency() : agency;
        model.addAttribute("agencies", heirs.agencies(actor))
                .addAttribute("agency", shown == null ? "" : shown.value())
                .addAttribute("catalogue", catalogue)
                .addAttribute("ruleSets", ruleBook.ids());
        return "scoring/sandbox";
    }

    /** @param factors a code and its factor on each line */
    @PostMapping("/sandbox")
    String compareAtPage(
            Actor actor,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam String span,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable String draft,
            @RequestParam(required = false) @Nullable String catalogue,
            @RequestParam(required = false) @Nullable String factors,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        Trial trial = new Trial(
                agency == null || agency.isBlank() ? null : new AgencyId(agency),
                span,
                blankToNull(rules),
                blankToNull(draft),
                catalogue == null || catalogue.isBlank() ? null : new CatalogueId(catalogue.strip()),
                Factors.read(Objects.requireNonNullElse(factors, "")),
                page);
        model.addAttribute("found", sandbox.compare(actor, trial));
        return "scoring/sandbox :: outcome";
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
