package vn.congtam.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.document.Csv;
import vn.congtam.platform.document.Wording;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.rulebook.period.Span;

/** Any level of the dashboard as a file. */
@RestController
class LevelController {
    private final Viewing viewing;
    private final MessageSource words;
    private final Clock clock;

    LevelController(Viewing viewing, MessageSource words, Clock clock) {
        this.clock = clock;
        this.viewing = viewing;
        this.words = words;
    }

    @GetMapping("/api/v1/dashboard.csv")
    ResponseEntity<byte[]> level(
            Actor actor,
            @RequestParam Span month,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable String division,
            @RequestParam(defaultValue = "false") boolean predecessors,
            Locale language) {
        Place place = predecessors && agency != null && division == null
                ? Place.withPredecessors(month, agency)
                : Place.of(month, agency, division);
        Level level = viewing.level(actor, place);
        return Csv.answer(name(place), table(language).of(level));
    }

    private LevelTable table(Locale language) {
        return new LevelTable(new Wording(words, language), LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
    }

    private static String name(Place place) {
        String agency = place.agency() == null ? null : place.agency().value();
        return Stream.of("dieu-hanh", agency, place.division(), place.month())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-"));
    }
}
