package vn.congtam.reporting.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.telling.Lanes;
import vn.congtam.reporting.history.telling.Telling;
import vn.congtam.rulebook.period.Span;

/** The time line of one person, his own unless another is asked for. */
@Controller
class HistoryPage {
    private final Archive archive;

    HistoryPage(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/history")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable Span month,
            @RequestParam(defaultValue = "false") boolean lanes,
            Model model) {
        StaffCode whose = staff == null ? actor.staff() : staff;
        boolean asks = staff != null || archive.nameOf(whose).isPresent();
        List<Telling> told = asks ? archive.of(actor, whose, month) : List.of();
        model.addAttribute("staff", asks ? whose.value() : "")
                .addAttribute("name", archive.nameOf(whose).orElse(asks ? whose.value() : "…"))
                .addAttribute("month", month == null ? null : month.toString())
                .addAttribute("spans", asks ? texts(archive.spans(actor, whose)) : List.of())
                .addAttribute("inWords", archive.spanWords(locale))
                .addAttribute("told", told)
                .addAttribute("lanes", lanes ? Lanes.of(told) : null)
                .addAttribute("known", byId(told))
                .addAttribute("speech", archive.speech(locale));
        return "reporting/history";
    }

    private static List<String> texts(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }

    /** A cause that is on the page can be gone to. */
    private static Map<String, Telling> byId(List<Telling> told) {
        return told.stream().collect(Collectors.toMap(Telling::eventId, Function.identity(), (one, other) -> one));
    }
}
