package vn.congtam.reporting.history.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.congtam.platform.web.Act;

/**
 * What two time sliders show, and two more where a second moment is asked for.
 *
 * @param first day on which anything was known
 * @param days from then to today
 */
public record Sliders(State state, @Nullable State then, LocalDate first, long days) {

    /**
     * @param on and {@code known} the days asked about, today's when absent; the other two ask for a second moment
     */
    public static Sliders of(
            Remembered all,
            @Nullable LocalDate on,
            @Nullable LocalDate known,
            @Nullable LocalDate thenOn,
            @Nullable LocalDate thenKnown,
            Instant now) {
        boolean compares = thenOn != null || thenKnown != null;
        LocalDate first = LocalDate.ofInstant(all.begins().orElse(now), Act.VIETNAM);
        return new Sliders(
                all.at(Moment.of(on, known, now)),
                compares ? all.at(Moment.of(thenOn, thenKnown, now)) : null,
                first,
                ChronoUnit.DAYS.between(first, LocalDate.ofInstant(now, Act.VIETNAM)));
    }

    public Model onto(Model model) {
        return model.addAttribute("first", first)
                .addAttribute("days", days)
                .addAttribute("state", state)
                .addAttribute("then", then);
    }
}
