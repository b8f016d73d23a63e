package vn.congtam.scoring.slip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;

/**
 * The reviews of many, as a superior sends them at once.
 *
 * @param reason why most of them are given the same points, where they are
 */
record Batch(
        @Nullable @Size(max = 1000) String reason,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Row> rows) {

    /**
     * One person's.
     *
     * @param version of the slip that was looked at
     * @param criteria none where only d, đ and e are left to be judged
     * @param leadership of a leader only (Art. 15)
     */
    record Row(
            @NotNull StaffCode staff,
            @Nullable @PositiveOrZero Long version,
            @Nullable @Size(min = 1, max = 20) List<SlipRequest.@NotNull @Valid Item> criteria,
            @Nullable @Size(max = 900) String comment,
            SlipRequest.@Nullable @Valid Leadership leadership) {

        List<Criterion> marks() {
            return criteria == null ? List.of() : SlipRequest.Item.all(criteria);
        }

        private SlipRequest.@Nullable Review review(Evenness all, @Nullable String reason) {
            return criteria == null ? null : new SlipRequest.Review(criteria, all.comment(marks(), comment, reason));
        }
    }

    Evenness evenness() {
        return Evenness.of(
                rows.stream().map(Row::marks).filter(marks -> !marks.isEmpty()).toList());
    }

    /** What is asked of that slip, one after the other. */
    List<SlipRequest> steps(Row row, Evenness all) {
        return Stream.<@Nullable SlipRequest>of(row.review(all, given()), row.leadership())
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    String given() {
        return SlipRequest.given(reason);
    }
}
