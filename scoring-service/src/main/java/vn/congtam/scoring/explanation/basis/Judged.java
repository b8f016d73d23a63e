package vn.congtam.scoring.explanation.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;

/** What people have said on a slip, each with the fact that says so. */
public record Judged(
        @Nullable Marks self,
        @Nullable Missed missed,
        @Nullable Marks review,
        @Nullable Leading leadership,
        @Nullable Return returned,
        @Nullable Decision decision,
        @Nullable NotRated unrated,
        List<Overriding> overrides,
        @Nullable Reopening reopening) {
    static final Judged NOTHING = new Judged(null, null, null, null, null, null, null, List.of(), null);

    /** A conclusion that makes the grade Not completed whatever the score (Art. 20.4). */
    public record Overriding(
            Ground ground,
            String document,
            LocalDate date,
            @Nullable StaffCode onBehalfOf,
            Source source) {

        OverrideImposed fact(SlipId slip) {
            return new OverrideImposed(slip, ground, document, date, onBehalfOf);
        }
    }

    public record Reopening(StaffCode by, String reason, String document, Source source) {}

    /** @param onBehalfOf who let another act for him */
    public record Marks(
            List<Criterion> criteria,
            @Nullable String comment,
            boolean late,
            @Nullable StaffCode onBehalfOf,
            Source source) {

        public @Nullable Criterion of(String item) {
            return criteria.stream()
                    .filter(criterion -> criterion.item().equals(item))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param unitResult none where d follows from the scores of the leader's people */
    public record Leading(
            @Nullable BigDecimal unitResult,
            BigDecimal organisation,
            BigDecimal unity,
            @Nullable StaffCode onBehalfOf,
            Source source) {

        public LeadershipReviewed fact(SlipId slip) {
            return new LeadershipReviewed(slip, unitResult, organisation, unity, onBehalfOf);
        }
    }

    public record Return(String reason, @Nullable StaffCode onBehalfOf, Source source) {}

    /** @param former the grade decided before the lock, where this decision came after it */
    public record Decision(
            Grade computed,
            Grade decided,
            @Nullable Grade former,
            @Nullable String reason,
            @Nullable String document,
            boolean late,
            @Nullable StaffCode onBehalfOf,
            Source source) {}

    public record NotRated(
            Unrated reason,
            @Nullable String document,
            boolean late,
            @Nullable StaffCode onBehalfOf,
            @Nullable Absent absent,
            Source source) {}

    /** No self-score came by that day, and the review went on without it. */
    public record Missed(LocalDate due, Source source) {}

    Judged missed(Missed day) {
        return new Judged(self, day, review, leadership, returned, decision, unrated, overrides, reopening);
    }

    Judged scoredBySelf(Marks marks) {
        return new Judged(marks, null, review, leadership, null, decision, unrated, overrides, reopening);
    }

    Judged reviewed(Marks marks) {
        return new Judged(self, missed, marks, leadership, returned, decision, unrated, overrides, reopening);
    }

    Judged led(Leading leading) {
        return new Judged(self, missed, review, leading, returned, decision, unrated, overrides, reopening);
    }

    /** The review is void; the self-score stays to be read. */
    Judged givenBack(Return back) {
        return new Judged(self, null, null, leadership, back, decision, unrated, overrides, reopening);
    }

    Judged decided(Decision made) {
        return new Judged(self, missed, review, leadership, returned, made, null, overrides, reopening);
    }

    Judged leftUnrated(NotRated why) {
        return new Judged(self, missed, review, leadership, returned, null, why, overrides, reopening);
    }

    Judged overridden(Overriding conclusion) {
        List<Overriding> all = new ArrayList<>(overrides);
        all.add(conclusion);
        return new Judged(self, missed, review, leadership, returned, decision, unrated, List.copyOf(all), reopening);
    }

    Judged relieved(Ground ground, String document) {
        List<Overriding> left = overrides.stream()
                .filter(one -> one.ground() != ground || !one.document().equals(document))
                .toList();
        return new Judged(self, missed, review, leadership, returned, decision, unrated, left, reopening);
    }

    Judged reopening(@Nullable Reopening asked) {
        return new Judged(self, missed, review, leadership, returned, decision, unrated, overrides, asked);
    }

    /** What was decided before the slip was opened again stays in its history. */
    Judged reopened() {
        return new Judged(self, missed, review, leadership, returned, null, null, overrides, null);
    }
}
