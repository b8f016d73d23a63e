package vn.congtam.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.dashboard.level.Names;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Product;
import vn.congtam.reporting.dashboard.level.Seat;
import vn.congtam.reporting.reference.SpanWords;
import vn.congtam.rulebook.period.Span;

/** The lowest level of the dashboard: one person's pieces of work, which come to his row. */
@Controller
class ProductPage {
    private final Roster roster;
    private final Viewing viewing;
    private final MessageSource words;
    private final Clock clock;

    ProductPage(Roster roster, Viewing viewing, MessageSource words, Clock clock) {
        this.roster = roster;
        this.viewing = viewing;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/products")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam Span month,
            @RequestParam AgencyId agency,
            @RequestParam String division,
            @RequestParam StaffCode staff,
            Model model) {
        Seat seat = viewing.seat(actor, Place.of(month, agency, division), staff);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        List<Product> products = Product.of(seat, today);
        Names names = roster.names();
        model.addAttribute("seat", seat)
                .addAttribute("products", products)
                .addAttribute("sum", seat.tally())
                .addAttribute("now", seat.tally().flow().on(today))
                .addAttribute("month", month.toString())
                .addAttribute("agencyName", names.of(agency))
                .addAttribute("divisionName", names.of(agency, division))
                .addAttribute("inWords", new SpanWords(words, locale));
        return "reporting/products";
    }
}
