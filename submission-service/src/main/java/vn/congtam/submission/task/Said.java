package vn.congtam.submission.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.Terms;

/**
 * What was asked for when a task was assigned, whatever became of it since: an id under which something else is asked for is
 * not the same task.
 *
 * @param assessor none where it was left to who asks
 */
record Said(
        String title,
        CatalogueId catalogue,
        String product,
        int quantity,
        boolean planned,
        @Nullable String reason,
        @Nullable StaffCode assessor,
        List<Piece> pieces) {

    record Piece(StaffCode owner, String month, LocalDate due, BigDecimal share) {
        Piece {
            share = share.stripTrailingZeros();
        }
    }

    static Said in(Terms terms, List<Line> lines) {
        Line first = lines.getFirst();
        return new Said(
                first.title(),
                first.catalogue(),
                first.product().code(),
                first.work().assigned(),
                terms.planned(),
                terms.reason(),
                terms.assessor(),
                lines.stream().map(line -> piece(line, terms.stages())).toList());
    }

    static Said in(Assignment asked) {
        List<Allotment.Sharer> owners = asked.owners(asked.ownerOr(null));
        return new Said(
                asked.title(),
                asked.catalogue(),
                asked.product(),
                asked.quantity(),
                asked.isPlanned(),
                asked.reason(),
                asked.assessor(),
                asked.months().stream()
                        .flatMap(month -> owners.stream().map(owner -> piece(owner, month)))
                        .toList());
    }

    /** Who asks again without naming an assessor means the one who was named first. */
    boolean isAskedAgainBy(Said other) {
        return equals(other.assessor() == null ? other.assessedBy(assessor) : other);
    }

    private Said assessedBy(@Nullable StaffCode another) {
        return new Said(title, catalogue, product, quantity, planned, reason, another, pieces);
    }

    private static Piece piece(Line line, List<Stage> stages) {
        Stage stage = stages.stream()
                .filter(one -> one.month().equals(line.month()))
                .findFirst()
                .orElseThrow();
        return new Piece(line.owner(), line.month(), stage.due(), line.share());
    }

    private static Piece piece(Allotment.Sharer owner, Allotment.Month month) {
        BigDecimal share = owner.share().multiply(month.share()).movePointLeft(2);
        return new Piece(owner.owner(), month.stage().month(), month.stage().due(), share);
    }
}
