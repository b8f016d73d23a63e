package vn.congtam.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.congtam.events.fairness.FairnessFact.SignalExplained;
import vn.congtam.events.fairness.RadarId;
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.notice.NoticeFact.DigestSent;
import vn.congtam.events.notice.NoticeFact.MailAsked;
import vn.congtam.events.notice.NoticeFact.MailDeclined;
import vn.congtam.events.notice.NoticeFact.NoticesSeen;
import vn.congtam.events.notice.NoticesId;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.reading.ReadingsId;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencySelfScored;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.AdditionDeclined;
import vn.congtam.events.scoring.PeriodFact.AdditionRequested;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.OccasionStated;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.events.scoring.PeriodFact.ReportHandedIn;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionFact.PetitionWithdrawn;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact.DecisionLapsed;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.LateTrackingNoted;
import vn.congtam.events.scoring.SlipFact.LateWorkNoted;
import vn.congtam.events.scoring.SlipFact.LeadersChanged;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.SlipFact.OverrideLifted;
import vn.congtam.events.scoring.SlipFact.OverseenWorkRecorded;
import vn.congtam.events.scoring.SlipFact.PartsChanged;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.events.scoring.SlipFact.ReopeningDeclined;
import vn.congtam.events.scoring.SlipFact.ReopeningRequested;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SelfScoreMissed;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReleased;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.events.scoring.SlipFact.SpanFollowed;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.SlipFact.SpanSuperseded;
import vn.congtam.events.scoring.SlipFact.SpanTakenBack;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.SpanWithdrawn;
import vn.congtam.events.scoring.SlipFact.SubordinateReleased;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkCarriedOver;
import vn.congtam.events.scoring.SlipFact.WorkPassedUp;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.scoring.Volumes;

/** One fact of every kind in the evaluation of Ms Lan, of her chief and of their commune. */
final class ScoringSamples {
    private static final NoticesId NOTICES = NoticesId.of(Samples.LAN);
    static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final AgencyId FORMER = new AgencyId("xa-dien-lac");
    private static final String SPAN = "2026-10";
    private static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    static final PeriodId PERIOD = PeriodId.of(Samples.COMMUNE, SPAN);
    private static final PeriodId QUARTER = PeriodId.of(Samples.COMMUNE, "2026-Q4");
    private static final PeriodId OCCASION = PeriodId.of(Samples.COMMUNE, "2026-09-01--2026-10-31");
    static final SlipId SLIP = SlipId.of(Samples.LAN, SPAN);
    private static final SlipId OF_QUARTER = SlipId.of(Samples.LAN, "2026-Q4");
    private static final SlipId OF_CHIEF = SlipId.of(Samples.MINH, SPAN);
    private static final Rules RULES = new Rules("nd335-2025/1", "cd".repeat(32));
    private static final Member MEMBER = new Member(
            Samples.LAN,
            SubjectKind.CIVIL_SERVANT,
            Samples.COMMUNE,
            "kinh-te",
            Samples.POST,
            false,
            "chuyen-mon",
            Samples.MINH,
            CHAIR,
            List.of(Samples.MINH, CHAIR),
            List.of());
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("I.1", new BigDecimal("5.0"), null, null),
            new Criterion("II.1", new BigDecimal("2"), "Còn một hồ sơ phải bổ sung", null));
    private static final Figures FIGURES = new Figures(
            "SCORED",
            new BigDecimal("0.9"),
            new BigDecimal("0.9"),
            new BigDecimal("0.875"),
            new BigDecimal("0.5"),
            BigDecimal.ONE,
            BigDecimal.ONE,
            new BigDecimal("62.42"),
            new BigDecimal("27"),
            new BigDecimal("89.42"),
            "1073/12",
            Grade.GOOD);
    static final Tracked TRACKED = new Tracked(
            SPAN,
            RULES,
            false,
            "SCORED",
            null,
            new Volumes("20", "18", "18", "35/2"),
            "27",
            null,
            null,
            null,
            "1073/12",
            Grade.GOOD,
            Grade.GOOD,
            List.of(new Concluded(Ground.DISCIPLINE, "QĐ 15/QĐ-UBND", LocalDate.of(2026, 10, 12))));
    static final PetitionId PETITION = new PetitionId("0198c1d2-9c3e");
    private static final AgencyEvaluationId EVALUATION = AgencyEvaluationId.of(Samples.COMMUNE, "2026");
    private static final Rules FORM = new Rules("co-quan/1", "ef".repeat(32));
    private static final List<AgencyMark> MARKS = List.of(
            new AgencyMark("I.1", new BigDecimal("9.5"), "Chỉ số CCHC 2026", null),
            new AgencyMark("II.1", new BigDecimal("30"), null, "Hoàn thành 98 % kế hoạch"));

    /** As it is opened since agencies have rules of their own. */
    static final Fact OPENED_BY_RULES =
            new AgencyEvaluationOpened(EVALUATION, Samples.COMMUNE, "2026", FORM, LocalDate.of(2026, 12, 15), RULES);

    static final List<Fact> ALL = List.of(
            new PeriodOpened(
                    PERIOD,
                    Samples.COMMUNE,
                    SPAN,
                    Basis.WORK,
                    List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES)),
                    DUE),
            new OccasionStated(OCCASION, "Xem xét bổ nhiệm", "KH 21", true),
            new MemberListed(
                    QUARTER,
                    "2026-Q4",
                    Basis.TRACKED,
                    DUE,
                    MEMBER,
                    RULES,
                    List.of(SPAN),
                    List.of(TRACKED),
                    List.of(),
                    FORMER),
            new MemberReleased(PERIOD, Samples.LAN, SPAN, FORMER),
            new JudgesAssigned(PERIOD, SPAN, MEMBER, "Trưởng phòng nghỉ hưu"),
            new MemberSettled(PERIOD, Samples.LAN, new Settlement(Grade.GOOD, Grade.COMPLETED, null, "1073/12")),
            new MemberWeighed(PERIOD, Samples.LAN, Grade.EXCELLENT),
            new CapRaised(PERIOD, new BigDecimal("25"), "Thành tích nổi bật", "QĐ 40"),
            new CapOverrun(PERIOD, Samples.LAN, List.of(new Excess(RULES.id(), "địa chính", 2, 1))),
            new PriorityApproved(PERIOD, List.of(Samples.LAN, Samples.MINH), "BB 12"),
            new ReportHandedIn(PERIOD, Samples.COMMUNE, SPAN, true),
            new PeriodLocked(PERIOD, Samples.COMMUNE, SPAN),
            new MemberClosed(PERIOD, Samples.LAN, SPAN, null),
            new MemberReopened(PERIOD, Samples.LAN, SPAN),
            new AdditionRequested(PERIOD, SPAN, Samples.LAN, CHAIR, "Ghi nhận sau khi khóa", "TTr 8"),
            new AdditionDeclined(PERIOD, SPAN, Samples.LAN, "Không công tác tại đây"),
            new ResultsPublished(
                    PERIOD,
                    Samples.COMMUNE,
                    SPAN,
                    LocalDate.of(2026, 10, 30),
                    false,
                    List.of(new Terms(SubjectKind.CIVIL_SERVANT, LocalDate.of(2026, 11, 6), 10))),
            new SlipOpened(SLIP, SPAN, Basis.WORK, DUE, MEMBER, RULES, List.of()),
            new SlipReleased(SLIP, PERIOD, FORMER),
            new SlipTakenOver(
                    SLIP, PeriodId.of(FORMER, SPAN), SPAN, Basis.WORK, DUE, MEMBER, RULES, List.of("2026-10")),
            new PartsChanged(
                    SlipId.of(Samples.LAN, "2026"),
                    PeriodId.of(Samples.COMMUNE, "2026"),
                    Basis.TRACKED,
                    List.of("2026-07", "2026-Q4")),
            new WorkRecorded(SLIP, SubmissionSamples.TASK, SubmissionSamples.LINE),
            new WorkPassedUp(SLIP, SubmissionSamples.TASK, SubmissionSamples.LINE, List.of(CHAIR)),
            new OverseenWorkRecorded(OF_CHIEF, SubmissionSamples.TASK, SubmissionSamples.LINE),
            new SpanSuperseded(SLIP, "2026-Q4"),
            new WorkCarriedOver(SLIP, SubmissionSamples.TASK, SubmissionSamples.LINE, "2026-Q4"),
            new LateWorkNoted(SLIP, SubmissionSamples.TASK, SubmissionSamples.LINE),
            new SpanTracked(OF_QUARTER, TRACKED),
            new SpanWithdrawn(OF_QUARTER, SPAN),
            new SpanTakenBack(SLIP, "2026-09-01--2026-10-31", SPAN),
            new SpanFollowed(SLIP, "2026-09-01--2026-10-31"),
            new SpanPassedOn(SLIP, "2026-09-01--2026-10-31", TRACKED),
            new LateTrackingNoted(OF_QUARTER, TRACKED),
            new SubordinateStood(OF_CHIEF, Samples.LAN, Reached.BELOW, List.of(CHAIR)),
            new GeneralCriteriaSelfScored(SLIP, CRITERIA, false),
            new SelfScoreMissed(SLIP, LocalDate.of(2026, 10, 23)),
            new GeneralCriteriaReviewed(SLIP, CRITERIA, "Cần chủ động hơn", true, CHAIR),
            new LeadershipReviewed(SLIP, new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.ONE, null),
            new SlipReturned(SLIP, "Thiếu minh chứng nhóm III", CHAIR),
            new JudgesChanged(SLIP, MEMBER, "Trưởng phòng nghỉ hưu"),
            new LeadersChanged(SLIP, Reached.OPEN, List.of(new StaffCode("VC0004")), List.of(Samples.MINH, CHAIR)),
            new SubordinateReleased(OF_CHIEF, Samples.LAN),
            new OverrideImposed(SLIP, Ground.DISCIPLINE, "QĐ 15/QĐ-UBND", LocalDate.of(2026, 10, 12), CHAIR),
            new OverrideLifted(SLIP, Ground.DISCIPLINE, "QĐ 15/QĐ-UBND", "QĐ 19/QĐ-UBND", "Khiếu nại đúng", CHAIR),
            new ScoreChanged(SLIP, SPAN, MEMBER, RULES, FIGURES),
            new GradeDecided(
                    SLIP,
                    PERIOD,
                    Grade.GOOD,
                    Grade.COMPLETED,
                    "1073/12",
                    "Theo kết luận thanh tra",
                    "KL 02",
                    false,
                    null),
            new LeftUnrated(SLIP, PERIOD, Unrated.MATERNITY, "QĐ 33", false, CHAIR),
            new SlipLocked(SLIP, PERIOD, Basis.WORK, TRACKED),
            new GradeReplaced(
                    SLIP,
                    PERIOD,
                    Grade.COMPLETED,
                    Grade.GOOD,
                    "Kiến nghị có căn cứ",
                    "QĐ 50",
                    "KL 02",
                    PETITION,
                    null,
                    Basis.WORK,
                    TRACKED),
            new ReopeningRequested(SLIP, PERIOD, CHAIR, "Ghi nhầm sản phẩm", "TTr 7"),
            new RaterDisputed(SLIP, PERIOD, Samples.MINH, "Từ 01/10 tôi thuộc phòng khác"),
            new DisputeRejected(SLIP, PERIOD, Samples.MINH, "Quyết định điều động chưa có hiệu lực"),
            new ReopeningDeclined(SLIP, PERIOD, "Không đủ căn cứ"),
            new SlipReopened(SLIP, PERIOD, "Ghi nhầm sản phẩm", null),
            new DecisionLapsed(SLIP, PERIOD, true, false),
            new DecisionWithdrawn(SLIP, PERIOD, "Nghỉ ngắn hơn giấy phép", false, false, CHAIR),
            new PetitionFiled(
                    PETITION,
                    SLIP,
                    PERIOD,
                    Samples.COMMUNE,
                    Samples.LAN,
                    CHAIR,
                    "task/0198c1d2-7b1f",
                    "Điều 24",
                    "Trễ do bão số 12",
                    "Loại trừ một lần trễ",
                    LocalDate.of(2026, 11, 20)),
            new PetitionWithdrawn(PETITION, SLIP, "Đã được giải thích"),
            new PetitionAnswered(
                    PETITION, SLIP, true, "Có xác nhận của UBND tỉnh", "TB 9", Remedy.REPLACE_GRADE, Grade.GOOD, false),
            new AgencyEvaluationOpened(EVALUATION, Samples.COMMUNE, "2026", FORM, LocalDate.of(2026, 12, 15), null),
            new AgencySelfScored(EVALUATION, MARKS, false),
            new AgencyReviewed(EVALUATION, MARKS, "Đúng số liệu"),
            new AgencyScored(
                    EVALUATION, new BigDecimal("28.5"), new BigDecimal("60"), new BigDecimal("88.5"), Grade.GOOD),
            new AgencyGradeDecided(EVALUATION, Samples.COMMUNE, "2026", Grade.GOOD, Grade.GOOD, null, null),
            new RecordsRead(
                    ReadingsId.of("scoring", CHAIR, LocalDate.of(2026, 11, 2)),
                    Matter.SLIP,
                    SPAN,
                    List.of(Samples.LAN),
                    "10.0.0.7"),
            new SignalExplained(
                    RadarId.of(Samples.MINH, SPAN),
                    Samples.MINH,
                    Signal.UNIFORMITY,
                    "Cả phòng cùng làm một đợt giải phóng mặt bằng"),
            new NoticesSeen(NOTICES, Samples.LAN, Instant.parse("2026-11-02T01:15:00Z")),
            new MailAsked(NOTICES, Samples.LAN, "lan@khanhhoa.gov.vn"),
            new MailDeclined(NOTICES, Samples.LAN),
            new DigestSent(NOTICES, Samples.LAN, LocalDate.of(2026, 11, 2)));

    private ScoringSamples() {}
}
