package vn.congtam.reporting.notice;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.reference.SpanWords;

/** The bell, and the page behind it. */
@Controller
class NoticePage {
    private final Bulletin bulletin;
    private final Digests digests;
    private final MessageSource words;

    NoticePage(Bulletin bulletin, Digests digests, MessageSource words) {
        this.bulletin = bulletin;
        this.digests = digests;
        this.words = words;
    }

    @GetMapping("/notices")
    String all(Actor actor, Locale locale, Model model) {
        model.addAttribute("told", bulletin.of(actor.staff()))
                .addAttribute("mails", digests.areSent())
                .addAttribute("inWords", new SpanWords(words, locale));
        return "reporting/notices";
    }

    /** The part that every page asks for. */
    @GetMapping("/notices/bell")
    String bell(Actor actor, Model model) {
        model.addAttribute("count", bulletin.count(actor.staff()));
        return "reporting/bell :: bell";
    }
}
