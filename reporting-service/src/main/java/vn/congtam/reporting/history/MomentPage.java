package vn.congtam.reporting.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Sliders;
import vn.congtam.reporting.history.moment.Standing;
import vn.congtam.reporting.history.moment.State;

/** Two time sliders: what was true on a day, by what was known by the end of another; beside a second pair where asked. */
@Controller
class MomentPage {
    private static final State NOTHING = new State(new Moment(LocalDate.EPOCH, Instant.EPOCH), List.of());

    private final Archive archive;
    private final Clock clock;

    MomentPage(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("/moment")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable LocalDate known,
            @RequestParam @Nullable LocalDate thenOn,
            @RequestParam @Nullable LocalDate thenKnown,
            Model model) {
        StaffCode whose = staff == null ? actor.staff() : staff;
        Sliders asked = Sliders.of(archive.recollection(actor, whose), on, known, thenOn, thenKnown, clock.instant());
        asked.onto(model)
                .addAttribute("staff", whose.value())
                .addAttribute("name", archive.nameOf(whose).orElse(whose.value()))
                .addAttribute("sections", sections(asked.state(), Objects.requireNonNullElse(asked.then(), NOTHING)))
                .addAttribute("inWords", archive.spanWords(locale))
                .addAttribute("speech", archive.speech(locale));
        return "reporting/moment";
    }

    /** One thing with its values, as they stood at the one moment and at the other. */
    record Section(Standing standing, List<Row> rows) {
        /** Such as {@code 2026-10}; none of a service or a task. */
        public @Nullable String span() {
            String of = standing.of();
            return of.contains(" of slip/")
                    ? of.substring(of.lastIndexOf('/') + 1).replaceAll("#.*", "")
                    : null;
        }
    }

    record Row(
            String field, @Nullable String value, @Nullable String then) {
        public boolean differs() {
            return !Objects.equals(value, then);
        }
    }

    private static List<Section> sections(State state, State then) {
        return state.beside(then).stream()
                .map(pair -> new Section(
                        pair.either(),
                        pair.fields().stream()
                                .map(field -> new Row(field, pair.here(field), pair.there(field)))
                                .toList()))
                .toList();
    }
}
