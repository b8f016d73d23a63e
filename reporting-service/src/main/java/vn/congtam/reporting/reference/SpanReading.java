package vn.congtam.reporting.reference;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.congtam.rulebook.period.Span;

/** Spans as they are asked for, such as {@code 2026-10} or {@code 2026-Q4}; an empty choice of a form is none. */
@Component
class SpanReading implements Converter<String, Span> {
    @Override
    @SuppressWarnings("NullAway") // Spring takes null for an absent parameter
    public @Nullable Span convert(String text) {
        return text.isEmpty() ? null : Span.parse(text);
    }
}
