package vn.congtam.scoring.explanation.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.reference.Form;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Roster;

/** "Bảng chấm điểm": all who wait for my review, as one table. */
@Controller
class RatingPage {
    private final Rating rating;
    private final Spans spans;
    private final Roster roster;
    private final Clock clock;

    RatingPage(Rating rating, Spans spans, Roster roster, Clock clock) {
        this.rating = rating;
        this.spans = spans;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/rating")
    String table(Actor actor, @RequestParam(required = false) @Nullable Span span, Model model) {
        Span shown = span == null ? Span.of(Kind.MONTH, today()) : span;
        List<Row> rows = rating.of(actor, shown, today());
        model.addAttribute("span", shown.toString()).addAttribute("spans", spans);
        model.addAttribute("rows", rows).addAttribute("items", items(rows));
        model.addAttribute("leaders", rows.stream().anyMatch(row -> row.leading() != null));
        return "scoring/rating";
    }

    /** The facts behind one row. */
    @GetMapping("/rating/{staff}/{span}")
    String facts(Actor actor, @PathVariable StaffCode staff, @PathVariable Span span, Model model) {
        Explained slip = rating.one(actor, staff, span, today());
        model.addAttribute("slip", slip).addAttribute("roster", roster).addAttribute("span", span.toString());
        model.addAttribute("returns", rating.returns(slip).orElse(null));
        return "scoring/rating :: facts";
    }

    /** Rule sets may differ in theirs; each stands once. */
    private static List<Form.Item> items(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::item)
                .collect(Collectors.toMap(Form.Item::item, item -> item, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}
