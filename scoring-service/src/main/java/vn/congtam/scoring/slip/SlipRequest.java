package vn.congtam.scoring.slip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;

/** What people ask of a slip, as they send it. */
sealed interface SlipRequest {

    /** The request as a command by the person who asks. */
    SlipCommand of(SlipId slip, Judge by);

    record SelfScore(@NotEmpty @Size(max = 20) List<@NotNull @Valid Item> criteria) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.SelfScore(slip, Item.all(criteria), by.staff(), by.on());
        }
    }

    record Disputing(@Nullable @Size(max = 2000) String reason) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.DisputeRater(slip, given(reason), by.staff());
        }
    }

    record Review(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Item> criteria,
            @Nullable @Size(max = 2000) String comment) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.Review(slip, Item.all(criteria), given(comment), by);
        }
    }

    /** @param unitResult none where d follows from the scores of the leader's people */
    record Leadership(
            @Nullable BigDecimal unitResult,
            @NotNull BigDecimal organisation,
            @NotNull BigDecimal unity) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.ReviewLeadership(slip, unitResult, organisation, unity, by);
        }
    }

    record Return(@NotBlank @Size(max = 2000) String reason) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.ReturnSlip(slip, reason, by);
        }
    }

    /** @param absentFrom the first day of the leave that the document grants within a quarter, with the last */
    record Decision(
            @Nullable Grade grade,
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Size(max = 200) String document,
            @Nullable LocalDate absentFrom,
            @Nullable LocalDate absentUntil)
            implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            Absent absent = absent(absentFrom, absentUntil);
            return new SlipCommand.DecideGrade(slip, grade, given(reason), given(document), absent, by);
        }
    }

    /** @param absentFrom the first day of the leave that the document grants, with the last */
    record NotRated(
            @NotNull Unrated reason,
            @Nullable @Size(max = 200) String document,
            @Nullable LocalDate absentFrom,
            @Nullable LocalDate absentUntil)
            implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.LeaveUnrated(slip, reason, given(document), absent(absentFrom, absentUntil), by);
        }
    }

    record Withdrawal(@NotBlank @Size(max = 2000) String reason) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.WithdrawDecision(slip, reason, by);
        }
    }

    record Imposition(
            @NotNull Ground ground,
            @NotBlank @Size(max = 200) String document,
            @NotNull LocalDate date) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.ImposeOverride(slip, ground, document.strip(), date, by);
        }
    }

    /** @param lifted the document that imposed it */
    record Lifting(
            @NotNull Ground ground,
            @NotBlank @Size(max = 200) String lifted,
            @NotBlank @Size(max = 200) String document,
            @NotBlank @Size(max = 2000) String reason)
            implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.LiftOverride(slip, ground, lifted.strip(), document.strip(), reason, by);
        }
    }

    record Replacement(
            @NotNull Grade grade,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 200) String document) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.ReplaceGrade(slip, grade, reason, document.strip(), by);
        }
    }

    record Reopening(
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 200) String document) implements SlipRequest {
        @Override
        public SlipCommand of(SlipId slip, Judge by) {
            return new SlipCommand.RequestReopening(slip, reason, document.strip(), by);
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

    private static @Nullable Absent absent(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) return null;
        if (from == null) throw Refusal.ABSENCE_MALFORMED.refuse("/absentFrom");
        if (until == null || until.isBefore(from)) throw Refusal.ABSENCE_MALFORMED.refuse("/absentUntil");
        return new Absent(from, until);
    }

    /** An empty field is a field left out. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
