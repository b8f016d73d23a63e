package vn.congtam.submission.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.FileFact;
import vn.congtam.events.submission.FileFact.FilePlaced;
import vn.congtam.events.submission.FileFact.FileReported;
import vn.congtam.events.submission.FileId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/**
 * A file of another system, as far as it is a piece of a task.
 *
 * @param number of the file in the other system
 * @param task in which it counts; none where it counts nowhere
 */
record Piece(FileId file, String number, @Nullable String task, boolean done) {

    private static Piece of(FileFact f, String number) {
        Counted now = f.now();
        return now == null
                ? new Piece(f.file(), number, null, false)
                : new Piece(f.file(), number, Tally.What.of(f.connection(), now).task(), now.completed());
    }

    @Configuration(proxyBeanMethods = false)
    static class PieceProjection {
        static final Fold<Piece> PIECES = Fold.into(Piece.class, "pieces", 1)
                .on(
                        FileReported.class,
                        f -> f.file().value(),
                        (known, r) -> Piece.of(r.fact(), r.fact().number()))
                .on(
                        FilePlaced.class,
                        f -> f.file().value(),
                        (known, r) ->
                                Piece.of(r.fact(), Objects.requireNonNull(known).number()))
                .indexed("task", "number");

        @Bean
        ReadModel<Piece> pieces(Projections projections) {
            return projections.readModel(PIECES);
        }
    }
}
