package vn.congtam.scoring.slip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;

/** What people ask of a slip, as they send it. */
sealed interface SlipRequest {

    /** The request as a command by the person who asks. */
    SlipCommand of(SlipId slip, StaffCode by);

    record SelfScore(@NotEmpty @Size(max = 20) List<@NotNull @Valid Item> criteria) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, StaffCode by) {
            return new SlipCommand.SelfScore(slip, Item.all(criteria), by);
        }
    }

    record Review(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Item> criteria,
            @Nullable @Size(max = 2000) String comment) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, StaffCode by) {
            return new SlipCommand.Review(slip, Item.all(criteria), given(comment), by);
        }
    }

    record Leadership(
            @NotNull BigDecimal unitResult,
            @NotNull BigDecimal organisation,
            @NotNull BigDecimal unity) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, StaffCode by) {
            return new SlipCommand.ReviewLeadership(slip, unitResult, organisation, unity, by);
        }
    }

    record Return(@NotBlank @Size(max = 2000) String reason) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, StaffCode by) {
            return new SlipCommand.ReturnSlip(slip, reason, by);
        }
    }

    record Decision(
            @Nullable Grade grade,
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Size(max = 200) String document)
            implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, StaffCode by) {
            return new SlipCommand.DecideGrade(slip, grade, given(reason), given(document), by);
        }
    }

    record NotRated(
            @NotNull Unrated reason,
            @Nullable @Size(max = 200) String document) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, StaffCode by) {
            return new SlipCommand.LeaveUnrated(slip, reason, given(document), by);
        }
    }

    record Item(
            @NotBlank @Size(max = 10) String item,
            @NotNull BigDecimal points,
            @Nullable @Size(max = 2000) String comment,
            @Nullable @Size(max = 500) String evidence) {

        static List<Criterion> all(List<Item> items) {
            return items.stream()
                    .map(i -> new Criterion(i.item, i.points, given(i.comment), given(i.evidence)))
                    .toList();
        }
    }

    /** An empty field is a field left out. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
