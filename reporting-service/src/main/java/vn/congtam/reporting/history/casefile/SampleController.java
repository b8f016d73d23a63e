package vn.congtam.reporting.history.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;

@RestController
@RequestMapping("/api/v1/samples")
class SampleController {
    private final Samples samples;

    SampleController(Samples samples) {
        this.samples = samples;
    }

    /** Slips of a locked period, drawn by a seed that nobody could choose; asked again it is the same draw. */
    @GetMapping("/{agency}/{span}")
    Sample of(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @RequestParam(defaultValue = "5") @Min(1) @Max(100) int size) {
        return samples.of(actor, agency, span, size);
    }
}
