package vn.congtam.reporting.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;

/**
 * Diên Khánh in October 2026: a chair, an office of four and an economic division of two. Lan is decided, An only has
 * work, Hoa has an empty slip, Bình is on leave, and nobody ever listed Cúc.
 */
public final class Commune {
    public static final String MONTH = "2026-10";
    public static final AgencyId AGENCY = new AgencyId("xa-dien-khanh");
    public static final AgencyId OTHER = new AgencyId("xa-dien-lac");
    public static final StaffCode CHAIR = new StaffCode("VC0001");
    public static final StaffCode MINH = new StaffCode("VC0003");
    public static final StaffCode LAN = new StaffCode("VC0007");
    public static final StaffCode AN = new StaffCode("VC0009");
    public static final StaffCode HOA = new StaffCode("VC0015");
    public static final StaffCode BINH = new StaffCode("VC0011");
    public static final StaffCode CUC = new StaffCode("VC0017");
    public static final Figures LANS = new Figures(
            "SCORED",
            new BigDecimal("0.9"),
            new BigDecimal("0.9"),
            new BigDecimal("0.875"),
            null,
            null,
            null,
            new BigDecimal("62.42"),
            new BigDecimal("27"),
            new BigDecimal("89.42"),
            "1073/12",
            Grade.GOOD);

    private static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    public static final Rules RULES = new Rules("nd335-2025/1", "0".repeat(64));
    private static final List<Governed> GOVERNED = List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final Product PRODUCT = new Product(
            "C-20",
            "Thẩm định hồ sơ đất đai",
            "tờ trình",
            ComplexityGroup.N2,
            new BigDecimal("6.25"),
            new BigDecimal("1.25"),
            true);

    public final Log indicator = new Log("indicator", Instant.parse("2026-09-25T01:00:00Z"));
    public final Log submission = new Log("submission", Instant.parse("2026-10-02T01:00:00Z"));
    public final Log scoring = new Log("scoring", Instant.parse("2026-10-01T01:00:00Z"));

    public Commune() {
        agencies();
        people();
        List.of(CHAIR, MINH, LAN, AN, HOA, BINH).forEach(this::opened);
        Entry accepted = worked(LAN, "t1", 20, 18);
        worked(AN, "t2", 4, 0);
        month(accepted);
    }

    public List<Log> logs() {
        return List.of(indicator, submission, scoring);
    }

    public List<Entry> entries() {
        return logs().stream().flatMap(log -> log.entries().stream()).toList();
    }

    private void agencies() {
        Stream.of(AGENCY, OTHER)
                .forEach(one -> indicator.add(
                        "VC0900",
                        one,
                        new AgencyEstablished(one, one == AGENCY ? "UBND xã Diên Khánh" : "UBND xã Diên Lạc")));
        division("lanh-dao", "Thường trực UBND");
        division("van-phong", "Văn phòng HĐND và UBND");
        division("kinh-te", "Phòng Kinh tế");
        indicator.add("VC0900", OTHER, new DivisionEstablished(OTHER, "van-phong", "Văn phòng"));
    }

    private void division(String id, String name) {
        indicator.add("VC0900", AGENCY, new DivisionEstablished(AGENCY, id, name));
    }

    private void people() {
        person(CHAIR, "Trần Văn Hùng", "lanh-dao", "Chủ tịch UBND", true, null);
        person(MINH, "Lê Quang Minh", "van-phong", "Chánh Văn phòng", true, CHAIR);
        person(LAN, "Nguyễn Thị Lan", "van-phong", "Công chức địa chính", false, MINH);
        person(AN, "Phạm Hoài An", "van-phong", "Công chức tư pháp", false, MINH);
        person(HOA, "Võ Thị Hoa", "van-phong", "Công chức văn thư", false, MINH);
        person(BINH, "Đỗ Thanh Bình", "kinh-te", "Công chức tài chính", false, CHAIR);
        person(CUC, "Hồ Thị Cúc", "kinh-te", "Công chức nông nghiệp", false, CHAIR);
    }

    private void person(
            StaffCode staff, String name, String division, String title, boolean leader, @Nullable StaffCode superior) {
        indicator.add("VC0900", staff, new StaffJoined(staff, name, SubjectKind.CIVIL_SERVANT, AGENCY, JANUARY));
        indicator.add(
                "VC0900",
                staff,
                new PostAssigned(staff, post(staff), AGENCY, division, title, leader, JANUARY, "12/QĐ-UBND"));
        indicator.add("VC0900", staff, new SuperiorAssigned(staff, superior, JANUARY, "12/QĐ-UBND"));
    }

    private static PostId post(StaffCode staff) {
        return new PostId("post-" + staff.value());
    }

    private void opened(StaffCode staff) {
        PeriodId period = PeriodId.of(AGENCY, MONTH);
        if (staff.equals(CHAIR)) {
            scoring.add("VC0900", period, new PeriodOpened(period, AGENCY, MONTH, Basis.WORK, GOVERNED, DUE));
        }
        Entry listed = scoring.add("VC0900", period, listed(period, MONTH, member(staff)));
        scoring.add("open-slip", slip(staff), opened(slip(staff), MONTH, member(staff)), listed);
    }

    public static Member member(StaffCode staff) {
        String division =
                staff.equals(CHAIR) ? "lanh-dao" : staff.equals(BINH) || staff.equals(CUC) ? "kinh-te" : "van-phong";
        StaffCode rater = List.of(LAN, AN, HOA).contains(staff) ? MINH : CHAIR;
        boolean leader = List.of(CHAIR, MINH).contains(staff);
        return member(staff, division, leader, rater);
    }

    public static Member member(StaffCode staff, String division, boolean leader, StaffCode rater) {
        SubjectKind kind = SubjectKind.CIVIL_SERVANT;
        List<StaffCode> managers = List.of(rater, CHAIR);
        return new Member(
                staff, kind, AGENCY, division, post(staff), leader, "chuyen-mon", rater, CHAIR, managers, List.of());
    }

    public static MemberListed listed(PeriodId period, String span, Member member) {
        return new MemberListed(period, span, Basis.WORK, DUE, member, RULES, List.of(), List.of(), List.of(), null);
    }

    public static SlipFact.SlipOpened opened(SlipId slip, String span, Member member) {
        return new SlipFact.SlipOpened(slip, span, Basis.WORK, DUE, member, RULES, List.of());
    }

    /** What a span left in which the work was completed. */
    public static Tracked tracked(String span, @Nullable Grade decided) {
        return new Tracked(
                span, RULES, false, "SCORED", null, null, null, null, null, null, null, decided, decided, List.of());
    }

    public static SlipId slip(StaffCode staff) {
        return SlipId.of(staff, MONTH);
    }

    public static Line line(StaffCode staff, String id, int assigned) {
        return new Line(
                staff,
                MONTH,
                MONTH,
                new CatalogueId("dk-2026"),
                PRODUCT,
                "Hồ sơ đất thôn " + id,
                new BigDecimal("100"),
                Work.assigned(assigned));
    }

    private Entry worked(StaffCode staff, String id, int assigned, int completed) {
        TaskId task = new TaskId(id);
        Line line = line(staff, id, assigned);
        Entry entry = submission.add(
                MINH.value(),
                task,
                new TaskAssigned(
                        task,
                        new Terms(
                                AGENCY,
                                MINH,
                                true,
                                null,
                                null,
                                null,
                                List.of(new Stage(MONTH, LocalDate.of(2026, 10, 20)))),
                        List.of(line)));
        recorded(staff, task, line, entry);
        if (completed > 0) {
            entry = submitted(staff, task, line.with(line.work().completed(completed)));
        }
        return entry;
    }

    private Entry submitted(StaffCode staff, TaskId task, Line line) {
        submission.add(
                staff.value(),
                task,
                new TaskSubmitted(task, line.work().completed(), List.of(), null, false, List.of(line)));
        Entry accepted = submission.add(
                MINH.value(), task, new TaskAccepted(task, line.work().completed(), "Đạt", List.of(line)));
        recorded(staff, task, line, accepted);
        return accepted;
    }

    private void recorded(StaffCode staff, TaskId task, Line line, Entry cause) {
        scoring.after(cause.ts())
                .add("record-work", slip(staff), new SlipFact.WorkRecorded(slip(staff), task, line), cause);
    }

    private void month(Entry cause) {
        SlipId lan = slip(LAN);
        scoring.after(Instant.parse("2026-10-28T01:00:00Z"));
        scoring.add(LAN.value(), lan, new SlipFact.GeneralCriteriaSelfScored(lan, criteria("5"), false));
        scoring.add(MINH.value(), lan, new SlipFact.GeneralCriteriaReviewed(lan, criteria("4.5"), "Tốt", false, null));
        scoring.add(MINH.value(), lan, new SlipFact.ScoreChanged(lan, MONTH, member(LAN), RULES, LANS), cause);
        PeriodId period = PeriodId.of(AGENCY, MONTH);
        scoring.add(
                CHAIR.value(),
                lan,
                new SlipFact.GradeDecided(lan, period, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null));
        scoring.add(
                CHAIR.value(),
                slip(BINH),
                new SlipFact.LeftUnrated(slip(BINH), period, Unrated.LEAVE, "15/QĐ-UBND", false, null));
        PeriodId quarter = PeriodId.of(AGENCY, "2026-Q4");
        scoring.add("VC0900", quarter, new PeriodOpened(quarter, AGENCY, "2026-Q4", Basis.TRACKED, GOVERNED, DUE));
    }

    private static List<Criterion> criteria(String first) {
        return List.of(
                new Criterion("I.1", new BigDecimal(first), null, null),
                new Criterion("I.2", new BigDecimal("5"), null, null));
    }
}
