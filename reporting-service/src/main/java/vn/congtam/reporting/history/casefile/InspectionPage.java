package vn.congtam.reporting.history.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Called;
import vn.congtam.reporting.reference.Evaluated;
import vn.congtam.reporting.reference.SpanWords;
import vn.congtam.rulebook.period.Span;

/** Where an inspector begins: whether the logs are as recorded, whom to look at, and what to take along. */
@Controller
class InspectionPage {
    private final Watch watch;
    private final Samples samples;
    private final Evaluated evaluated;
    private final ReadModel<Called> names;
    private final MessageSource words;

    InspectionPage(Watch watch, Samples samples, Evaluated evaluated, ReadModel<Called> names, MessageSource words) {
        this.watch = watch;
        this.samples = samples;
        this.evaluated = evaluated;
        this.names = names;
        this.words = words;
    }

    /** @param size how many slips are drawn of the period, once an agency and a span are chosen */
    @GetMapping("/inspection")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable Span span,
            @RequestParam(defaultValue = "5") @Min(1) @Max(100) int size,
            Model model) {
        Sample drawn = agency == null || span == null ? null : samples.of(actor, agency, span, size);
        model.addAttribute("logs", watch.all())
                .addAttribute("agencies", evaluated.agencies())
                .addAttribute(
                        "spans", evaluated.spans().stream().map(Span::toString).toList())
                .addAttribute("inWords", new SpanWords(words, locale))
                .addAttribute("agency", agency == null ? "" : agency.value())
                .addAttribute("span", span == null ? "" : span.toString())
                .addAttribute("size", size)
                .addAttribute("sample", drawn)
                .addAttribute("people", drawn == null ? List.of() : people(drawn));
        return "reporting/inspection";
    }

    record Drawn(StaffCode staff, String name) {}

    private List<Drawn> people(Sample sample) {
        Map<StaffCode, String> known = names
                .among(sample.drawn().stream().map(StaffCode::toString).toList())
                .stream()
                .collect(Collectors.toMap(Called::staff, Called::name));
        return sample.drawn().stream()
                .map(staff -> new Drawn(staff, known.getOrDefault(staff, staff.value())))
                .toList();
    }
}
