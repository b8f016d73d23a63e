package vn.congtam.submission.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Colleague;
import vn.congtam.submission.reference.Offer;
import vn.congtam.submission.reference.Reference;

/** Work is given, or proposed. "Giao việc": first to whom, then what of the catalogue in force where that person serves. */
@Controller
class AssignmentPage {
    private final Reference reference;
    private final Clock clock;

    AssignmentPage(Reference reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    @GetMapping("/assign")
    String assign(
            Actor actor,
            @RequestParam @Nullable StaffCode owner,
            @RequestParam @Nullable CatalogueId catalogue,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        List<Colleague> staff = reference.below(actor.staff(), today);
        model.addAttribute("today", today);
        model.addAttribute("staff", staff);
        model.addAttribute("plans", staff.isEmpty() ? List.of() : catalogues(staff.getFirst(), today));
        model.addAttribute("most", Book.MOST_ROWS);
        staff.stream()
                .filter(person -> person.staff().equals(owner))
                .findFirst()
                .ifPresent(person -> describe(person, catalogue, today, model));
        return "submission/assign";
    }

    /** The first of those in force: a plan is from one. */
    private List<CatalogueId> catalogues(Colleague person, LocalDate today) {
        return reference.offers(person, today).stream()
                .map(Offer::catalogue)
                .distinct()
                .limit(1)
                .toList();
    }

    /** "Đề xuất việc đột xuất": for oneself, from the catalogue in force where one serves. */
    @GetMapping("/propose")
    String propose(Actor actor, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        model.addAttribute("today", today);
        model.addAttribute("offers", List.of());
        reference.person(actor.staff()).ifPresent(me -> describe(me, null, today, model));
        return "submission/propose";
    }

    private void describe(Colleague person, @Nullable CatalogueId catalogue, LocalDate today, Model model) {
        List<Offer> offers = reference.offers(person, today);
        List<CatalogueId> catalogues =
                offers.stream().map(Offer::catalogue).distinct().toList();
        model.addAttribute("owner", person);
        model.addAttribute("catalogues", catalogues);
        if (!catalogues.isEmpty()) {
            CatalogueId shown = catalogue == null ? catalogues.getFirst() : catalogue;
            model.addAttribute("catalogue", shown);
            model.addAttribute(
                    "offers",
                    offers.stream()
                            .filter(offer -> offer.catalogue().equals(shown))
                            .toList());
        }
    }
}
