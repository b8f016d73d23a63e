package vn.congtam.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Times;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.General;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;
import vn.congtam.rulebook.unit.Subordinate;
import vn.congtam.rulebook.unit.UnitResult;

/** From the words of facts to those of the rulebook. */
final class Translation {
    private Translation() {}

    static Slip slip(Sheet sheet) {
        return judged(sheet, sheet.done().lines());
    }

    /** What is judged on a span that is made from shorter ones; no work counts on it, and what is not asked for neither. */
    static Slip judgedOnce(Sheet sheet) {
        return judged(sheet, List.of());
    }

    private static Slip judged(Sheet sheet, List<Line> lines) {
        Sheet.Judged judged = sheet.judged();
        return new Slip(
                        sheet.member().leader(),
                        lines(lines, sheet.rules()),
                        null,
                        sheet.asksLeadership() ? leadership(sheet) : Leadership.UNKNOWN,
                        conclusions(sheet),
                        absence(judged.unrated()))
                .withGeneral(sheet.asksGeneral() ? general(judged.criteria()) : null);
    }

    static @Nullable General general(@Nullable List<Criterion> criteria) {
        return criteria == null
                ? null
                : new General.Items(criteria.stream()
                        .map(c ->
                                new vn.congtam.rulebook.slip.Criterion(c.item(), c.points(), c.comment(), c.evidence()))
                        .toList());
    }

    /** Its own, and those of shorter spans within it whose figures do not count: they hold all the same (Art. 20.4). */
    static List<Conclusion> conclusions(Sheet sheet) {
        Stream<Conclusion> own = sheet.judged().overrides().stream()
                .map(one -> new Concluded(one.ground(), one.document(), one.date()))
                .map(Translation::conclusion);
        List<Tracked> carried = sheet.carried();
        Stream<Conclusion> beside = sheet.done().tracked().stream()
                .filter(one -> !sheet.done().parts().contains(one.span()) && !carried.contains(one))
                .flatMap(one -> one.overrides().stream())
                .map(Translation::conclusion);
        return Stream.concat(own, beside).distinct().toList();
    }

    static Conclusion conclusion(Concluded one) {
        return new Conclusion(Ground.valueOf(one.ground().name()), one.document(), one.date());
    }

    /** The rulebook knows no "no work assigned"; that is its INSUFFICIENT_DATA, left unrated for another reason. */
    static @Nullable Absence absence(@Nullable Unrated unrated) {
        if (unrated == null) return null;
        return unrated == Unrated.NO_WORK_ASSIGNED ? Absence.OTHER : Absence.valueOf(unrated.name());
    }

    /** Who leads no more is asked nothing of it; what was said of it while he led counts again if he does (Art. 15). */
    static Leadership leadership(Sheet sheet) {
        if (!sheet.member().leader()) return Leadership.UNKNOWN;
        LeadershipReviewed said = sheet.judged().leadership();
        return new Leadership(
                unitResult(sheet, said), said == null ? null : said.organisation(), said == null ? null : said.unity());
    }

    private static @Nullable BigDecimal unitResult(Sheet sheet, @Nullable LeadershipReviewed said) {
        if (!sheet.asksUnitResult()) return decimal(people(sheet).value());
        return said == null ? null : said.unitResult();
    }

    /** d with whom it follows from. */
    static vn.congtam.rulebook.unit.Judged people(Sheet sheet) {
        return UnitResult.by(sheet.rules()).of(subordinates(sheet));
    }

    static List<Subordinate> subordinates(Sheet sheet) {
        return sheet.done().people().entrySet().stream()
                .map(one -> subordinate(one.getKey(), one.getValue()))
                .toList();
    }

    private static Subordinate subordinate(String staff, Reached reached) {
        return switch (reached) {
            case COMPLETED_OR_ABOVE -> new Subordinate(staff, State.SCORED, null, Grade.COMPLETED);
            case BELOW -> new Subordinate(staff, State.SCORED, null, Grade.NOT_COMPLETED);
            case NOT_RATED -> new Subordinate(staff, State.NOT_RATED, null, null);
            case OPEN -> new Subordinate(staff, State.INCOMPLETE, null, null);
        };
    }

    private static @Nullable BigDecimal decimal(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.share();
    }

    private static List<vn.congtam.rulebook.slip.Line> lines(List<Line> lines, RuleSet rules) {
        ToIntFunction<Times> counted = countsUnits(rules) ? Times::units : Times::count;
        return lines.stream().map(line -> line(line, counted)).toList();
    }

    /** Of a whole line that is late there is but the one time. */
    private static boolean countsUnits(RuleSet rules) {
        return rules.law().text("deduction.count").equals("UNITS")
                && rules.law().text("deduction.scope").equals("PER_UNIT");
    }

    /** @param counted by the reading of "that product" (Art. 14): ten units late together are late once, or ten */
    private static vn.congtam.rulebook.slip.Line line(Line line, ToIntFunction<Times> counted) {
        Times failures = line.work().failures();
        Times lateness = line.work().lateness();
        return new vn.congtam.rulebook.slip.Line(
                line.product().code(),
                line.title(),
                line.product().factor(),
                line.work().assigned(),
                line.work().completed(),
                counted.applyAsInt(failures),
                counted.applyAsInt(failures.excused()),
                counted.applyAsInt(lateness),
                counted.applyAsInt(lateness.excused()),
                Decimal.plain(line.share().movePointLeft(2)));
    }
}
