package vn.congtam.reckoning.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.rulebook.classification.Candidate;
import vn.congtam.rulebook.classification.Classified;
import vn.congtam.rulebook.classification.Unit.Led;
import vn.congtam.rulebook.exact.Ratio;

/**
 * A member of a period with the grade decided.
 *
 * @param decided absent for who is not rated, or not yet
 * @param exactTotal unrounded; ranks those who share a capped grade
 */
public record Graded(
        Member member, @Nullable Grade decided, @Nullable String exactTotal) {

    public static Graded of(Member member, @Nullable Settlement settlement) {
        return settlement == null
                ? new Graded(member, null, null)
                : new Graded(member, settlement.decided(), settlement.exactTotal());
    }

    public String key() {
        return member.staff().value();
    }

    public boolean isExcellent() {
        return decided == Grade.EXCELLENT;
    }

    boolean isHead() {
        return isHead(member);
    }

    /** Only the head has nobody in his own agency whose unit result depends on him. */
    public static boolean isHead(Member member) {
        return member.leader() && member.managers().isEmpty();
    }

    /** None without a total: nothing ranks him. */
    Optional<Candidate> candidate() {
        return Optional.ofNullable(exactTotal).map(total -> new Candidate(key(), Ratio.parse(total)));
    }

    Classified classified() {
        return new Classified(key(), member.similarTasks(), grade(decided));
    }

    Led led() {
        return new Led(key(), grade(decided));
    }

    public static vn.congtam.rulebook.@Nullable Grade grade(@Nullable Grade grade) {
        return grade == null ? null : vn.congtam.rulebook.Grade.valueOf(grade.name());
    }
}
