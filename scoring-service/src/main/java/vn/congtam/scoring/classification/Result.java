package vn.congtam.scoring.classification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.reference.Standing;

/**
 * What one person of a period has come to.
 *
 * @param figures as they are stored; none where nothing was computed
 * @param decided none where nothing was decided, or no grade was given
 * @param reason of the decision, where it gives one; likewise the document
 */
record Result(
        StaffCode staff,
        Member member,
        Standing.State state,
        @Nullable Figures figures,
        @Nullable Grade computed,
        @Nullable Grade decided,
        @Nullable Unrated unrated,
        @Nullable String reason,
        @Nullable String document) {

    /** @param said the decision; none before it, and none where it left the person unrated */
    static Result of(Standing standing, @Nullable Decided said) {
        Figures figures = standing.course().figures();
        return new Result(
                standing.staff(),
                Objects.requireNonNull(standing.member()),
                standing.state(),
                figures,
                figures == null ? null : figures.grade(),
                standing.course().decided(),
                standing.course().unrated(),
                said == null ? null : said.reason(),
                said == null ? null : said.document());
    }

    boolean isSettled() {
        return decided != null || unrated != null;
    }

    boolean departs() {
        return decided != null && decided != computed;
    }

    /** Who has nothing yet: neither work nor a word of his own. */
    boolean isWithoutRecord() {
        return state == Standing.State.NO_RECORD;
    }
}
