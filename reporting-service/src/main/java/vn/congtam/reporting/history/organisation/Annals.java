package vn.congtam.reporting.history.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.reporting.history.chapter.Told;

/** The facts of one agency, or of what is laid down for it or for all; under the stream that tells them. */
public record Annals(List<Told> told) {
    static final Annals NONE = new Annals(List.of());

    static Annals and(@Nullable Annals known, Recorded<?> next) {
        Annals before = known == null ? NONE : known;
        return new Annals(Stream.concat(before.told.stream(), Stream.of(Told.of(next.entry())))
                .toList());
    }
}
