package vn.congtam.scoring.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Articles;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Roster;

/** The slip of a span, my own or another's by right, with "why this score". */
@Controller
class SlipPage {
    private final Reading reading;
    private final Followers followers;
    private final Articles articles;
    private final Roster roster;
    private final Law law;
    private final Spans spans;
    private final Clock clock;

    SlipPage(
            Reading reading, Followers followers, Articles articles, Roster roster, Law law, Spans spans, Clock clock) {
        this.spans = spans;
        this.law = law;
        this.reading = reading;
        this.followers = followers;
        this.articles = articles;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/slip")
    String mine(
            Actor actor,
            @RequestParam(required = false) @Nullable Span span,
            @RequestParam(required = false) @Nullable Span month,
            Model model) {
        Span shown = Stream.of(span, month)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Span.of(Kind.MONTH, today()));
        return page(actor, actor.staff(), shown, model);
    }

    @GetMapping("/slip/{staff}/{span}")
    String another(Actor actor, @PathVariable StaffCode staff, @PathVariable Span span, Model model) {
        return page(actor, staff, span, model);
    }

    /** The part of the inbox in which one slip is reviewed or decided upon. */
    @GetMapping("/slip/{staff}/{span}/judge")
    String judge(Actor actor, @PathVariable StaffCode staff, @PathVariable Span span, Model model) {
        page(actor, staff, span, model);
        return "scoring/slip :: judge";
    }

    private String page(Actor actor, StaffCode staff, Span span, Model model) {
        model.addAttribute("span", span.toString()).addAttribute("spans", spans);
        model.addAttribute("staff", staff.value());
        reading.find(actor, staff, span.toString()).ifPresent(slip -> describe(actor, slip, model));
        return "scoring/slip";
    }

    private void describe(Actor actor, SlipAnswer slip, Model model) {
        Member member = slip.member();
        model.addAttribute("slip", slip)
                .addAttribute("articles", articles)
                .addAttribute("roster", roster)
                .addAttribute("divisions", member == null ? Map.of() : roster.divisions(member.agency()))
                .addAttribute(
                        "rules",
                        slip.rules() == null ? null : law.of(slip.rules()).title());
        model.addAttribute("people", followers.of(actor, slip)).addAttribute("sum", Shorter.sum(slip.shorter()));
        model.addAttribute("can", doing(actor, slip));
    }

    private Doing doing(Actor actor, SlipAnswer slip) {
        if (slip.member() == null || slip.rules() == null) return Doing.NOTHING;
        Incumbents now = reading.incumbents(slip.span());
        return Doing.of(
                slip,
                law.of(slip.rules()),
                actor.staff(),
                reading.offices(actor.staff(), now, slip.member().staff()),
                now,
                today(),
                reading.mayBeSecond(actor, slip));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}
