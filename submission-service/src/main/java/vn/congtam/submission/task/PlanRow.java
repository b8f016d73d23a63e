package vn.congtam.submission.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskAssigned;

/** A task as a row of a plan says it: the same row is the same task, however that was assigned. */
record PlanRow(
        StaffCode owner,
        CatalogueId catalogue,
        String product,
        String title,
        int quantity,
        LocalDate due,
        boolean planned,
        @Nullable String reason) {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    static PlanRow of(Assignment asked) {
        return new PlanRow(
                Objects.requireNonNull(asked.owner()),
                asked.catalogue(),
                asked.product(),
                asked.title(),
                asked.quantity(),
                asked.due(),
                asked.isPlanned(),
                asked.reason());
    }

    /** @return none of what several share, or what goes on over several months: no row says that */
    static Optional<PlanRow> of(TaskAssigned f) {
        List<Stage> stages = f.terms().stages();
        boolean plain = f.lines().size() == 1 && stages.size() == 1;
        return plain ? of(f, f.lines().getFirst(), stages.getFirst()) : Optional.empty();
    }

    private static Optional<PlanRow> of(TaskAssigned f, Line line, Stage stage) {
        if (line.share().compareTo(WHOLE) != 0 || line.work().assigned() < 1) return Optional.empty();
        return Optional.of(new PlanRow(
                line.owner(),
                line.catalogue(),
                line.product().code(),
                line.title(),
                line.work().assigned(),
                stage.due(),
                f.terms().planned(),
                f.terms().reason()));
    }
}
