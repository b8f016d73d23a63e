package vn.congtam.scoring.explanation;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.document.Document;
import vn.congtam.platform.document.Format;
import vn.congtam.platform.document.Mark;
import vn.congtam.platform.ledger.Marks;
import vn.congtam.rulebook.period.Span;

/** Form 01 as a file, for whoever may read the slip; to have it is to have read it. */
@RestController
class FormController {
    private final Reading reading;
    private final Form01 form;
    private final Optional<Marks> marks;

    FormController(Reading reading, Form01 form, Optional<Marks> marks) {
        this.reading = reading;
        this.form = form;
        this.marks = marks;
    }

    @GetMapping("/api/v1/slips/{staff}/{span}/form-01.{format}")
    ResponseEntity<byte[]> form(
            Actor actor,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @PathVariable String format,
            Locale language) {
        Format as = Format.of(format);
        return as.answer(document(reading.slip(actor, staff, span.toString()), language));
    }

    private Document document(SlipAnswer slip, Locale language) {
        Mark mark = marks.flatMap(
                        known -> known.of(SlipId.of(slip.staff(), slip.span()), Math.max(0, slip.version()), language))
                .orElse(null);
        return form.of(slip, language, mark);
    }
}
