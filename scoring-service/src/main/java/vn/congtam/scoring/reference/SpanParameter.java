package vn.congtam.scoring.reference;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;

/** Spans in addresses: {@code 2026-10}, {@code 2026-Q4}, {@code 2026}. */
@Component
class SpanParameter implements Converter<String, Span> {
    @Override
    public Span convert(String text) {
        try {
            return Span.parse(text);
        } catch (RuleViolation malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }
}
