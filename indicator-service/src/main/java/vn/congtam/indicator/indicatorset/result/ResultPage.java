package vn.congtam.indicator.indicatorset.result;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;

/** The own indicators of a person, each with why it is as it is. */
@Controller
class ResultPage {
    private static final int MONTHS = 13;

    private final Reading reading;
    private final Roster roster;
    private final Clock clock;

    ResultPage(Reading reading, Roster roster, Clock clock) {
        this.reading = reading;
        this.roster = roster;
        this.clock = clock;
    }

    /** @param span this month, unless another is asked for */
    @GetMapping("/indicator-results")
    String result(Actor actor, @RequestParam StaffCode staff, @RequestParam @Nullable String span, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        YearMonth now = YearMonth.from(today);
        String shown = span == null || span.isBlank() ? now.toString() : span;
        model.addAttribute("result", reading.found(actor, staff, shown).orElse(null))
                .addAttribute("may", reading.may(actor, staff, shown, today))
                .addAttribute("staff", staff)
                .addAttribute("name", roster.name(staff))
                .addAttribute("span", shown)
                .addAttribute("spans", spans(now, shown));
        return "indicator/indicator-results";
    }

    /** The last months, and whatever was asked for. */
    private static List<String> spans(YearMonth now, String shown) {
        Stream<String> months =
                IntStream.range(0, MONTHS).mapToObj(now::minusMonths).map(YearMonth::toString);
        return Stream.concat(Stream.of(shown), months)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
