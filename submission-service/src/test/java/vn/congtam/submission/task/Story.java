package vn.congtam.submission.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.*;
import vn.congtam.events.submission.*;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.submission.task.TaskCommand.*;

/** Ms Lan registers land; Mr Minh heads her division; the chair heads the commune. */
final class Story {
    static final TaskId TASK = new TaskId("0198c1d2");
    static final StaffCode LAN = new StaffCode("VC0013");
    static final StaffCode MINH = new StaffCode("VC0011");
    static final StaffCode CHAIR = new StaffCode("VC0001");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final LocalDate DUE = LocalDate.of(2026, 10, 20);
    static final Work ASSIGNED_WORK = Work.assigned(2);
    static final Evidence FILE = new Evidence("ab".repeat(32), "tờ trình.pdf", "application/pdf", 2048);
    static final TaskAssigned ASSIGNED = assigned(DUE, true, null);
    static final TaskSubmitted SUBMITTED = submitted(false, ASSIGNED_WORK);
    static final TaskSubmitted SUBMITTED_LATE = submitted(true, ASSIGNED_WORK.late());
    static final SupplementRequested SUPPLEMENT_REQUESTED = new SupplementRequested(TASK, "Bổ sung phụ lục", DUE);
    static final TaskReturned RETURNED = new TaskReturned(TASK, "Sai thể thức", DUE);
    static final QualityFailureCounted FAILED =
            new QualityFailureCounted(TASK, "Sai căn cứ", DUE, line(ASSIGNED_WORK.failed()));
    static final TaskAccepted ACCEPTED = new TaskAccepted(TASK, "Đạt", line(ASSIGNED_WORK.completed(2)));
    static final TaskAccepted ACCEPTED_LATE =
            new TaskAccepted(TASK, "Đạt", line(ASSIGNED_WORK.late().completed(2)));
    static final ExemptionRequested LATE_CLAIMED =
            new ExemptionRequested(TASK, Shortfall.LATE, "Mưa lũ chia cắt", List.of(FILE));
    static final ExemptionRequested QUALITY_CLAIMED =
            new ExemptionRequested(TASK, Shortfall.QUALITY, "Mưa lũ chia cắt", List.of(FILE));
    static final ExemptionGranted LATE_EXEMPTED = new ExemptionGranted(
            TASK, Shortfall.LATE, "BB 05", line(ASSIGNED_WORK.late().lateExempted()));

    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final CatalogueId CATALOGUE = new CatalogueId("dk-2026-1");

    private Story() {}

    static Line line(Work work) {
        Product product = new Product(
                "C-20",
                "Thẩm định hồ sơ",
                "tờ trình",
                ComplexityGroup.N2,
                new BigDecimal("6.25"),
                new BigDecimal("1.25"));
        return new Line(LAN, "2026-10", product, "Hồ sơ thửa 12", work);
    }

    static AssignTask assign(LocalDate due, boolean planned, @Nullable String reason) {
        return new AssignTask(TASK, COMMUNE, MINH, CATALOGUE, planned, reason, due, line(ASSIGNED_WORK), TODAY);
    }

    static TaskAssigned assigned(LocalDate due, boolean planned, @Nullable String reason) {
        return new TaskAssigned(
                TASK,
                new AgencyId("xa-dien-khanh"),
                MINH,
                new CatalogueId("dk-2026-1"),
                planned,
                reason,
                due,
                line(Work.assigned(2)));
    }

    static SubmitWork submit(StaffCode by, int quantity, LocalDate on) {
        return new SubmitWork(TASK, by, quantity, List.of(FILE), null, on);
    }

    static TaskSubmitted submitted(boolean late, Work work) {
        return new TaskSubmitted(TASK, 2, List.of(FILE), null, late, line(work));
    }

    static RequestSupplement supplement(StaffCode by) {
        return new RequestSupplement(TASK, by, "Bổ sung phụ lục", DUE, TODAY);
    }

    static ReturnWork giveBack(StaffCode by) {
        return new ReturnWork(TASK, by, "Sai thể thức", DUE, TODAY);
    }

    static CountQualityFailure fail(StaffCode by) {
        return new CountQualityFailure(TASK, by, "Sai căn cứ", DUE, TODAY);
    }

    static RequestExemption claim(StaffCode by, Shortfall shortfall) {
        return new RequestExemption(TASK, by, shortfall, "Mưa lũ chia cắt", List.of(FILE));
    }
}
