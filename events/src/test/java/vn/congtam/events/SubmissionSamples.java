package vn.congtam.events;

import static vn.congtam.events.Samples.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congtam.events.submission.*;
import vn.congtam.events.submission.ConnectionFact.*;
import vn.congtam.events.submission.FigureFact.*;
import vn.congtam.events.submission.FileFact.*;
import vn.congtam.events.submission.JournalFact.*;
import vn.congtam.events.submission.RoutineFact.*;
import vn.congtam.events.submission.TaskFact.*;

/** What is done, how it came in, and how it is handed in: one fact of every kind. */
final class SubmissionSamples {
    private static final RoutineId ROUTINE = new RoutineId("tiep-dan");
    private static final JournalId JOURNAL = JournalId.of(LAN, "2026-10");
    private static final ConnectionId ONE_STOP = new ConnectionId("xa-dien-khanh/mot-cua");
    private static final FileId FILE_ID = new FileId("0198c1d27b1f");
    static final TaskId TASK = new TaskId("0198c1d2-7b1f");
    static final Line LINE = new Line(
            LAN,
            "2026-10",
            "2026-10",
            CATALOGUE,
            PRODUCT,
            "Hồ sơ \"ông Hòa\", thửa 12",
            new BigDecimal("100"),
            Work.assigned(2));
    private static final Line SHARED = new Line(
            AN,
            "2026-10",
            "2026-10",
            CATALOGUE,
            PRODUCT,
            "Giải phóng mặt bằng",
            new BigDecimal("12.50"),
            Work.assigned(1));
    private static final Terms TERMS = new Terms(
            COMMUNE,
            MINH,
            false,
            "Chỉ đạo đột xuất của tỉnh",
            LAN,
            new External("e-office", "VB-123/2026"),
            List.of(new Stage("2026-10", DAY)));
    private static final Evidence FILE = new Evidence("ab".repeat(32), "tờ trình 12.pdf", "application/pdf", 20481);

    private static final Message MESSAGE = new Message(
            "2026-000123",
            Instant.parse("2026-10-05T01:15:00Z"),
            Progress.DONE,
            "dat-dai",
            "lan.nt",
            Map.of("thu-tuc", "cap-moi", "kenh", "truc-tuyen"),
            DAY,
            false);
    private static final Counted COUNTED = new Counted(LAN, CATALOGUE, "C-20", "2026-10", true, 0);

    static final List<Fact> ALL = List.of(
            new TaskProposed(TASK, TERMS, List.of(LINE)),
            new ProposalApproved(TASK, List.of(LINE)),
            new ProposalRefused(TASK, "Đã có trong kế hoạch", List.of(LINE)),
            new TaskAssigned(TASK, TERMS, List.of(LINE, SHARED)),
            new TaskSubmitted(
                    TASK,
                    2,
                    List.of(FILE),
                    "Đã đủ hồ sơ",
                    true,
                    List.of(LINE.with(Work.assigned(2).late(1)))),
            new SupplementRequested(TASK, "Thiếu bản đồ trích lục", DAY.plusDays(2), List.of(LINE), CHAIR),
            new TaskReturned(TASK, "Sai thể thức", DAY.plusDays(2), List.of(LINE), CHAIR),
            new QualityFailureCounted(
                    TASK,
                    "Sai căn cứ pháp lý",
                    DAY.plusDays(2),
                    List.of(LINE.with(Work.assigned(2).failed(1))),
                    CHAIR),
            new TaskAccepted(TASK, 1, null, List.of(LINE.with(Work.assigned(2).completed(1))), CHAIR),
            new AssessorChanged(TASK, MINH, "Người đánh giá nghỉ dài ngày", List.of(LINE)),
            new WorkCounted(TASK, List.of(LINE.with(Work.assigned(0).counted(37, 30, 2)))),
            new FileFailed(
                    TASK,
                    FILE_ID,
                    "H32.1-261005-0001",
                    "Sai căn cứ pháp lý",
                    List.of(LINE.with(Work.assigned(0).counted(37, 30, 2).failed(1))),
                    CHAIR),
            new ConnectionOpened(ONE_STOP, "Hệ thống một cửa"),
            new SecretIssued(ONE_STOP, "7f3a90c1"),
            new SecretWithdrawn(ONE_STOP, "02b1d4e8"),
            new MappingLaidDown(ONE_STOP, new Mapping("dat-dai", "thu-tuc", "cap-moi", "C-20")),
            new AccountMapped(ONE_STOP, "lan.nt", LAN),
            new FileReported(FILE_ID, ONE_STOP, "H32.1-261005-0001", MESSAGE, null, COUNTED, null),
            new FilePlaced(FILE_ID, ONE_STOP, COUNTED, null, Obstacle.UNKNOWN_ACCOUNT),
            new FileDismissed(FILE_ID, ONE_STOP, "Hồ sơ thử nghiệm"),
            new FigureReceived(
                    new FigureId("b6d1"),
                    ONE_STOP,
                    "DH-2026-10-VC0013",
                    "urn:mot-cua 77",
                    Instant.parse("2026-11-02T01:00:00Z"),
                    Instant.parse("2026-11-02T01:00:05.120Z"),
                    LAN,
                    "2026-10",
                    "DH",
                    new BigDecimal("96.50"),
                    "BC-12",
                    true),
            new TaskHandedOver(
                    TASK,
                    LAN,
                    AN,
                    MINH,
                    "Đi học tập trung",
                    List.of(new Stage("2026-10", DAY)),
                    List.of(LINE.with(Work.assigned(1).completed(1)), LINE.of(AN, Work.assigned(1)))),
            new ExemptionRequested(TASK, Shortfall.LATE, "Bão số 12", List.of(FILE), List.of(LINE)),
            new ExemptionGranted(
                    TASK,
                    Shortfall.LATE,
                    "BB 05",
                    List.of(LINE.with(Work.assigned(2).late(1).lateExempted()))),
            new ExemptionRefused(TASK, Shortfall.QUALITY, "Không phải nguyên nhân khách quan", List.of(LINE)),
            new RoutineSet(
                    ROUTINE,
                    COMMUNE,
                    LAN,
                    "C-20",
                    "Trực tiếp công dân",
                    new Recurrence(Recurrence.Cycle.WEEK, List.of(2, 5)),
                    1,
                    LocalDate.of(2026, 10, 1),
                    LocalDate.of(2026, 12, 31)),
            new RoutineEnded(ROUTINE, LAN),
            new WorkLogged(JOURNAL, LAN, 1, DAY, 3, "C-20", "Thẩm định ba hồ sơ thôn Trường Lạc", null),
            new FieldDayLogged(JOURNAL, LAN, 2, DAY, 1, "C-20", "Đo đạc thực địa thửa 12", "Thôn Trường Lạc", AN, null),
            new FieldDayConfirmed(JOURNAL, LAN, 2, AN),
            new FieldDayDenied(JOURNAL, LAN, 2, AN, "Hôm đó tôi không đi cùng"),
            new EntryStruck(JOURNAL, LAN, 1),
            new EntriesHandedIn(JOURNAL, LAN, List.of(1, 2), TASK, 4));

    static final WorkLogged TIMED = new WorkLogged(JOURNAL, LAN, 3, DAY, 1, null, "Trực tiếp công dân", 240);

    static final FieldDayLogged TIMED_FIELD_DAY =
            new FieldDayLogged(JOURNAL, LAN, 4, DAY, 1, "C-20", "Đo đạc thửa 12", "Thôn Trường Lạc", AN, 480);

    static final TaskSubmitted LOGGED =
            new TaskSubmitted(TASK, 4, List.of(FILE), null, false, List.of(LINE), new Logged(JOURNAL, List.of(1, 2)));

    static final TaskSubmitted SEVERAL_LATE = new TaskSubmitted(
            TASK,
            10,
            List.of(FILE),
            null,
            true,
            List.of(LINE.with(Work.assigned(12).late(1).late(10).completed(1))));

    static final ExemptionGranted SEVERAL_EXEMPTED = new ExemptionGranted(
            TASK,
            Shortfall.QUALITY,
            "BB 06",
            List.of(LINE.with(Work.assigned(12).failed(10).failed(2).qualityExempted())));

    private SubmissionSamples() {}
}
