package vn.congtam.reporting.reference;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.congtam.platform.json.Written;
import vn.congtam.rulebook.period.Span;

/** Spans as they are asked for: {@code 2026-10}, {@code 2026-Q4}, {@code 2026}; within the years that months are. */
@Component
class SpanReading implements Converter<String, Span> {
    private static final Written<Span> SPAN = Written.of(Span.class, "20\\d\\d.*", Span::parse);

    @Override
    @SuppressWarnings("NullAway") // Spring takes null for an absent parameter
    public @Nullable Span convert(String text) {
        return SPAN.given(text);
    }
}
