package vn.congtam.scoring.agencyevaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;

/** What people ask about the evaluation of an agency, as they send it. */
final class EvaluationRequest {
    private EvaluationRequest() {}

    /** @param criteria the id of a set; none for the example that comes with the product */
    record Opening(
            @NotNull AgencyId agency,
            @NotBlank @Size(max = 24) String span,
            @NotNull LocalDate due,
            @Nullable @Size(max = 100) String criteria) {}

    record SelfScore(@NotEmpty @Size(max = 100) List<@NotNull @Valid Mark> marks) {}

    record Review(
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Mark> marks,
            @Nullable @Size(max = 2000) String comment) {}

    record Decision(
            @Nullable Grade grade,
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Size(max = 200) String document) {}

    record Mark(
            @NotBlank @Size(max = 100) String criterion,
            @NotNull BigDecimal points,
            @Nullable @Size(max = 500) String source,
            @Nullable @Size(max = 2000) String comment) {

        static List<AgencyMark> all(List<Mark> marks) {
            return marks.stream()
                    .map(m -> new AgencyMark(m.criterion, m.points, given(m.source), given(m.comment)))
                    .toList();
        }
    }

    /** An empty field is a field left out. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
