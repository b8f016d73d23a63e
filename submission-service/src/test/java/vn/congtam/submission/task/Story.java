package vn.congtam.submission.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.*;
import vn.congtam.events.submission.*;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.submission.task.TaskCommand.*;

/** Ms Lan registers land; Mr Minh heads her division; the chair heads the commune. */
final class Story {
    static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    static final TaskId TASK = new TaskId("0198c1d2");
    static final StaffCode LAN = new StaffCode("VC0013");
    static final StaffCode MINH = new StaffCode("VC0011");
    static final StaffCode CHAIR = new StaffCode("VC0001");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final LocalDate DUE = LocalDate.of(2026, 10, 20);
    static final Work ASSIGNED_WORK = Work.assigned(2);
    static final Evidence FILE = new Evidence("ab".repeat(32), "tờ trình.pdf", "application/pdf", 2048);
    static final String OCTOBER = "2026-10";
    static final StaffCode AN = new StaffCode("VC0014");
    static final TaskAssigned ASSIGNED = assigned(true, null);
    static final TaskSubmitted SUBMITTED = submitted(false, ASSIGNED_WORK);
    static final TaskSubmitted SUBMITTED_LATE = submitted(true, ASSIGNED_WORK.late(2));
    static final SupplementRequested SUPPLEMENT_REQUESTED =
            new SupplementRequested(TASK, "Bổ sung phụ lục", DUE, lines(ASSIGNED_WORK));
    static final TaskReturned RETURNED = new TaskReturned(TASK, "Sai thể thức", DUE, lines(ASSIGNED_WORK));
    static final QualityFailureCounted FAILED =
            new QualityFailureCounted(TASK, "Sai căn cứ", DUE, lines(ASSIGNED_WORK.failed(2)));
    static final TaskAccepted ACCEPTED = new TaskAccepted(TASK, 2, "Đạt", lines(ASSIGNED_WORK.completed(2)));
    static final TaskAccepted ACCEPTED_LATE =
            new TaskAccepted(TASK, 2, "Đạt", lines(ASSIGNED_WORK.late(2).completed(2)));
    static final ExemptionRequested LATE_CLAIMED = new ExemptionRequested(
            TASK, Shortfall.LATE, "Mưa lũ chia cắt", List.of(FILE), lines(ASSIGNED_WORK.late(2)));
    static final ExemptionRequested QUALITY_CLAIMED = new ExemptionRequested(
            TASK, Shortfall.QUALITY, "Mưa lũ chia cắt", List.of(FILE), lines(ASSIGNED_WORK.failed(2)));
    static final ExemptionGranted LATE_EXEMPTED = new ExemptionGranted(
            TASK, Shortfall.LATE, "BB 05", lines(ASSIGNED_WORK.late(2).lateExempted()));

    private Story() {}

    static Line line(StaffCode owner, String month, String share, Work work) {
        return new Line(
                owner,
                month,
                month,
                new CatalogueId("dk-2026-1"),
                product(),
                "Hồ sơ thửa 12",
                new BigDecimal(share),
                work);
    }

    static Line line(Work work) {
        return line(LAN, OCTOBER, "100", work);
    }

    static List<Line> lines(Work work) {
        return List.of(line(work));
    }

    static AssignTask assign(LocalDate due, boolean planned, @Nullable String reason) {
        return assign(terms(due, planned, reason), allotment(List.of(sharer(LAN, "100")), month(OCTOBER, due, "100")));
    }

    static AssignTask assign(Terms terms, Allotment allotment) {
        return new AssignTask(TASK, terms, allotment, TODAY);
    }

    static ProposeTask propose(@Nullable String reason) {
        return new ProposeTask(
                TASK, proposal(reason), allotment(List.of(sharer(LAN, "100")), month(OCTOBER, DUE, "100")), TODAY);
    }

    static TaskProposed proposed() {
        return new TaskProposed(TASK, proposal("Công điện"), lines(ASSIGNED_WORK));
    }

    static Terms proposal(@Nullable String reason) {
        return new Terms(COMMUNE, MINH, false, reason, LAN, null, List.of(new Stage(OCTOBER, DUE)));
    }

    static Terms terms(LocalDate due, boolean planned, @Nullable String reason) {
        return terms(planned, reason, List.of(new Stage(OCTOBER, due)));
    }

    static Terms terms(boolean planned, @Nullable String reason, List<Stage> stages) {
        return new Terms(COMMUNE, MINH, planned, reason, planned ? null : MINH, null, stages);
    }

    static Allotment allotment(List<Allotment.Sharer> owners, Allotment.Month... months) {
        return new Allotment(new CatalogueId("dk-2026-1"), product(), "Hồ sơ thửa 12", 2, owners, List.of(months));
    }

    static Allotment.Sharer sharer(StaffCode owner, String share) {
        return new Allotment.Sharer(owner, new BigDecimal(share));
    }

    static Allotment.Month month(String month, LocalDate due, String share) {
        return new Allotment.Month(new Stage(month, due), new BigDecimal(share));
    }

    static TaskAssigned assigned(boolean planned, @Nullable String reason) {
        return new TaskAssigned(TASK, terms(DUE, planned, reason), lines(ASSIGNED_WORK));
    }

    static SubmitWork submit(StaffCode by, int quantity, LocalDate on) {
        return new SubmitWork(TASK, null, by, quantity, List.of(FILE), null, on);
    }

    static TaskSubmitted submitted(boolean late, Work work) {
        return submitted(2, late, work);
    }

    static TaskSubmitted submitted(int quantity, boolean late, Work work) {
        return new TaskSubmitted(TASK, quantity, List.of(FILE), null, late, lines(work));
    }

    static AcceptWork accept(StaffCode by) {
        return new AcceptWork(TASK, null, Reviewer.himself(by), "Đạt");
    }

    static RequestSupplement supplement(StaffCode by) {
        return new RequestSupplement(TASK, null, Reviewer.himself(by), "Bổ sung phụ lục", DUE, TODAY);
    }

    static ReturnWork giveBack(StaffCode by) {
        return new ReturnWork(TASK, null, Reviewer.himself(by), "Sai thể thức", DUE, TODAY);
    }

    static CountQualityFailure fail(StaffCode by) {
        return new CountQualityFailure(TASK, null, Reviewer.himself(by), "Sai căn cứ", DUE, TODAY);
    }

    static RequestExemption claim(StaffCode by, Shortfall shortfall) {
        return new RequestExemption(TASK, null, by, shortfall, "Mưa lũ chia cắt", List.of(FILE));
    }

    static GrantExemption grant(StaffCode by, Shortfall shortfall, String document) {
        return new GrantExemption(TASK, new Claim(shortfall, null, null), competent(by, LAN, AN), document);
    }

    static Authority competent(StaffCode by, StaffCode... people) {
        return new Authority(by, List.of(people));
    }

    static RefuseExemption refuse(StaffCode by, Shortfall shortfall) {
        return new RefuseExemption(TASK, new Claim(shortfall, null, null), competent(by, LAN, AN), "Thiếu xác nhận");
    }

    static HandOver handOver(StaffCode by, StaffCode from, StaffCode to, @Nullable LocalDate due, LocalDate on) {
        return new HandOver(TASK, by, from, to, MINH, "Đi học tập trung", due, Set.of(), on);
    }

    private static Product product() {
        return new Product(
                "C-20",
                "Thẩm định hồ sơ",
                "tờ trình",
                ComplexityGroup.N2,
                new BigDecimal("6.25"),
                new BigDecimal("1.25"),
                true);
    }
}
