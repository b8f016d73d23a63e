package vn.congtam.verifier.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.rulebook.RuleSet;

/** Lan's year as the service would have it: twelve months of work, each locked, and the year made from them. */
final class Year {
    static final StaffCode LAN = new StaffCode("VC0007");
    static final RuleSet RULE_SET = RuleSet.of(RuleSet.DEFAULT);

    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    static final AgencyId AGENCY = new AgencyId("xa-dien-khanh");
    static final Rules RULES = new Rules(RULE_SET.id(), RULE_SET.hash());
    private static final Law LAW = _ -> RULE_SET;
    private static final LocalDate DUE = LocalDate.of(2026, 12, 25);
    private static final Figures NONE =
            new Figures("INCOMPLETE", null, null, null, null, null, null, null, null, null, null, null);
    private static final Tracked NOTHING = new Tracked(
            "2026-01", RULES, false, "INCOMPLETE", null, null, null, null, null, null, null, null, null, List.of());

    /** Each slip with its facts. */
    static final List<List<SlipFact>> SLIPS = slips();

    private Year() {}

    static List<String> months() {
        return IntStream.rangeClosed(1, 12).mapToObj("2026-%02d"::formatted).toList();
    }

    private static List<List<SlipFact>> slips() {
        List<List<SlipFact>> months = months().stream().map(Year::month).toList();
        return Stream.concat(months.stream(), Stream.of(year(months))).toList();
    }

    private static List<SlipFact> month(String month) {
        SlipId slip = SlipId.of(LAN, month);
        List<SlipFact> facts = new ArrayList<>(List.of(opened(slip, month, Basis.WORK, List.of())));
        for (int task = 0; task < 20; task++) {
            facts.add(new WorkRecorded(slip, new TaskId(month + "-" + task), line(month, task)));
            facts.add(scored(slip, month));
        }
        facts.add(new GeneralCriteriaReviewed(slip, criteria(), null, false, null));
        return closed(slip, month, Basis.WORK, facts);
    }

    private static List<SlipFact> year(List<List<SlipFact>> months) {
        SlipId slip = SlipId.of(LAN, "2026");
        List<SlipFact> facts = new ArrayList<>(List.of(opened(slip, "2026", Basis.TRACKED, months())));
        months.forEach(month -> facts.add(new SpanTracked(slip, ((SlipLocked) month.getLast()).tracked())));
        return closed(slip, "2026", Basis.TRACKED, facts);
    }

    private static List<SlipFact> closed(SlipId slip, String span, Basis basis, List<SlipFact> facts) {
        PeriodId period = PeriodId.of(AGENCY, span);
        facts.add(scored(slip, span));
        facts.add(new GradeDecided(slip, period, Grade.GOOD, Grade.GOOD, null, null, null, false, null));
        facts.add(new SlipLocked(slip, period, basis, NOTHING));
        return computed(facts);
    }

    /** What is computed is what the reckoning says, fact after fact. */
    private static List<SlipFact> computed(List<SlipFact> facts) {
        List<SlipFact> all = new ArrayList<>();
        for (SlipFact fact : facts) {
            all.add(fact);
            if (fact instanceof ScoreChanged || fact instanceof GradeDecided || fact instanceof SlipLocked)
                all.set(
                        all.size() - 1,
                        Objects.requireNonNull(
                                Recomputation.of(all, LAW).getLast().again()));
        }
        return all;
    }

    /** The last score of a slip is not what it comes to. */
    static List<SlipFact> withAnotherTotal(List<SlipFact> slip) {
        List<SlipFact> facts = new ArrayList<>(slip);
        int last = facts.size() - 3;
        ScoreChanged score = (ScoreChanged) facts.get(last);
        Figures f = score.figures();
        Figures other = new Figures(
                f.state(),
                f.a(),
                f.b(),
                f.c(),
                null,
                null,
                null,
                f.taskPoints(),
                f.generalPoints(),
                BigDecimal.TEN,
                f.exactTotal(),
                f.grade());
        facts.set(last, new ScoreChanged(score.slip(), score.span(), score.member(), score.rules(), other));
        return facts;
    }

    private static ScoreChanged scored(SlipId slip, String span) {
        return new ScoreChanged(slip, span, member(), RULES, NONE);
    }

    static SlipOpened opened(SlipId slip, String span, Basis basis, List<String> parts) {
        return new SlipOpened(slip, span, basis, DUE, member(), RULES, parts);
    }

    static Member member() {
        return new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                AGENCY,
                "kinh-te",
                new PostId("cv-1"),
                false,
                "cv",
                MINH,
                CHAIR,
                List.of(MINH, CHAIR),
                List.of());
    }

    private static Line line(String month, int task) {
        Product product = new Product(
                "C-20",
                "Thẩm định hồ sơ",
                "tờ trình",
                ComplexityGroup.N2,
                new BigDecimal("5"),
                new BigDecimal("1.25"),
                true);
        Work work = new Work(10, 9, task % 3 == 0 ? 1 : 0, 0, task % 4 == 0 ? 1 : 0, 0);
        BigDecimal all = new BigDecimal("100");
        return new Line(LAN, month, month, new CatalogueId("dm"), product, "Hồ sơ " + task, all, work);
    }

    private static List<Criterion> criteria() {
        return RULE_SET.law().list("general.items").stream()
                .map(item -> new Criterion(
                        item, new BigDecimal(item.startsWith("I.") ? "4.5" : "2"), "chưa đạt tối đa", "BC 12"))
                .toList();
    }
}
