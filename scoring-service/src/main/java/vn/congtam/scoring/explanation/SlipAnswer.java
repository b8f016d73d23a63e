package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Ruling;
import vn.congtam.events.submission.Line;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.deadline.SelfScoring;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.explanation.basis.Judged;
import vn.congtam.scoring.explanation.basis.WorkLine;
import vn.congtam.scoring.reference.Form;
import vn.congtam.scoring.reference.challenge.Challenge;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Roster;

/**
 * A slip as it is read: form, work, figures and why they are what they are.
 *
 * @param rater nobody while the office is vacant; likewise the decider
 * @param due until when it is to be scored, reviewed and decided
 * @param selfScoreBy until when its owner's own score is waited for
 * @param shorter the spans that a longer one is made from
 * @param people what a leader's people have reached, by staff code
 * @param general the ten items, self-scored and reviewed side by side
 * @param asksGeneral whether they are judged on it, and not taken from shorter spans; d, đ and e of a leader likewise
 * @param asksUnitResult whether d is judged with them, and not computed
 * @param overseen work of a leader's people that counts for him, too
 * @param challenged by which conclusions told after the lock the result is none that may stand
 * @param explanation the rulebook's steps, made again from the same input
 */
record SlipAnswer(
        String slip,
        StaffCode staff,
        String name,
        String span,
        long version,
        String state,
        @Nullable Member member,
        @Nullable Judging rater,
        @Nullable Judging decider,
        @Nullable Rules rules,
        @Nullable LocalDate due,
        @Nullable LocalDate selfScoreBy,
        List<Row> general,
        boolean asksGeneral,
        boolean asksLeadership,
        boolean asksUnitResult,
        Judged judged,
        List<WorkLine> works,
        List<Line> overseen,
        List<Shorter> shorter,
        Map<String, Reached> people,
        @Nullable Figures figures,
        boolean locked,
        List<Challenge.Told> challenged,
        List<Step> explanation,
        @Nullable ScoreInput scoreInput) {

    /** Who judges it today, or was to where nothing is left to do. */
    record Judging(StaffCode staff, String name) {}

    record Row(
            String item,
            String group,
            BigDecimal maximum,
            @Nullable Criterion self,
            @Nullable Criterion reviewed) {

        /** What a form begins with: what was said before, else full points where no evidence is asked for. */
        public BigDecimal proposal() {
            Criterion said = said();
            return said != null ? said.points() : group.equals("III") ? BigDecimal.ZERO : maximum;
        }

        public @Nullable Criterion said() {
            return reviewed == null ? self : reviewed;
        }
    }

    static SlipAnswer of(
            Explained slip,
            StaffCode staff,
            String span,
            List<Challenge.Told> challenged,
            Incumbents now,
            Roster roster,
            Law law) {
        Member member = slip.member();
        Sheet sheet = slip.sheet(law);
        boolean closed = slip.locked() && challenged.isEmpty();
        return new SlipAnswer(
                slip.slip().value(),
                staff,
                roster.name(staff),
                span,
                slip.version(),
                state(slip),
                member,
                judging(slip, closed ? listed(Member::rater) : now::rater, roster),
                judging(slip, closed ? listed(Member::decider) : now::decider, roster),
                slip.rules(),
                slip.opening() == null ? null : slip.opening().due(),
                selfScoreBy(slip, law),
                sheet == null ? List.of() : rows(sheet.rules(), slip.judged()),
                sheet != null && sheet.asksGeneral(),
                sheet != null && sheet.member().leader() && sheet.asksLeadership(),
                sheet != null && sheet.member().leader() && sheet.asksUnitResult(),
                slip.judged(),
                slip.works(),
                List.copyOf(slip.longer().overseen().values()),
                Shorter.of(slip, sheet == null ? List.of() : sheet.carried()),
                slip.longer().people(),
                slip.figures(),
                slip.locked(),
                challenged,
                sheet == null ? List.of() : sheet.explanation(),
                sheet == null ? null : ScoreInput.of(sheet));
    }

    private static @Nullable LocalDate selfScoreBy(Explained slip, Law law) {
        Explained.Opening opening = slip.opening();
        return opening == null ? null : SelfScoring.by(law.of(opening.rules())).due(opening.due(), opening.since());
    }

    private static @Nullable Judging judging(
            Explained slip, Function<Member, Optional<StaffCode>> office, Roster roster) {
        return Optional.ofNullable(slip.member())
                .flatMap(office)
                .map(one -> new Judging(one, roster.name(one)))
                .orElse(null);
    }

    private static Function<Member, Optional<StaffCode>> listed(Function<Member, StaffCode> as) {
        return member -> Optional.of(as.apply(member));
    }

    private static List<Row> rows(RuleSet rules, Judged judged) {
        Judged.Marks self = judged.self();
        Judged.Marks review = judged.review();
        return Form.items(rules).stream()
                .map(item -> new Row(
                        item.item(),
                        item.group(),
                        item.maximum(),
                        self == null ? null : self.of(item.item()),
                        review == null ? null : review.of(item.item())))
                .toList();
    }

    private static String state(Explained slip) {
        Judged judged = slip.judged();
        if (slip.locked()) return "LOCKED";
        if (slip.member() == null) return "NO_RECORD";
        if (judged.unrated() != null) return "UNRATED";
        if (judged.decision() != null) return outdated(slip, judged.decision()) ? "OUTDATED" : "DECIDED";
        if (judged.review() != null) return "REVIEWED";
        if (judged.returned() != null) return "RETURNED";
        return judged.self() == null ? "OPENED" : "SELF_SCORED";
    }

    private static boolean outdated(Explained slip, Judged.Decision decision) {
        Figures now = slip.figures();
        return new Ruling(decision.computed(), decision.decided())
                .isOutdated(now == null ? null : now.grade(), slip.isConcluded());
    }
}
