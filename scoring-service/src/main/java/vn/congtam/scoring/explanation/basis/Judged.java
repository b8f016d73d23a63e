package vn.congtam.scoring.explanation.basis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;

/** What people have said on a slip, each with the fact that says so. */
public record Judged(
        @Nullable Marks self,
        @Nullable Marks review,
        @Nullable Leading leadership,
        @Nullable Return returned,
        @Nullable Decision decision,
        @Nullable NotRated unrated) {
    static final Judged NOTHING = new Judged(null, null, null, null, null, null);

    public record Marks(List<Criterion> criteria, @Nullable String comment, Source source) {}

    public record Leading(BigDecimal unitResult, BigDecimal organisation, BigDecimal unity, Source source) {

        LeadershipReviewed fact(SlipId slip) {
            return new LeadershipReviewed(slip, unitResult, organisation, unity);
        }
    }

    public record Return(String reason, Source source) {}

    public record Decision(
            Grade computed,
            Grade decided,
            @Nullable String reason,
            @Nullable String document,
            Source source) {}

    public record NotRated(Unrated reason, @Nullable String document, Source source) {}

    Judged scoredBySelf(Marks marks) {
        return new Judged(marks, review, leadership, null, decision, unrated);
    }

    Judged reviewed(Marks marks) {
        return new Judged(self, marks, leadership, returned, decision, unrated);
    }

    Judged led(Leading leading) {
        return new Judged(self, review, leading, returned, decision, unrated);
    }

    /** The review is void; the self-score stays to be read. */
    Judged givenBack(Return back) {
        return new Judged(self, null, leadership, back, decision, unrated);
    }

    Judged decided(Decision made) {
        return new Judged(self, review, leadership, returned, made, null);
    }

    Judged leftUnrated(NotRated why) {
        return new Judged(self, review, leadership, returned, null, why);
    }
}
