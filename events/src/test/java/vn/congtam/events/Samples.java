package vn.congtam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.CatalogueAppraised;
import vn.congtam.events.indicator.CatalogueFact.CatalogueApproved;
import vn.congtam.events.indicator.CatalogueFact.CatalogueDrafted;
import vn.congtam.events.indicator.CatalogueFact.CatalogueReplaced;
import vn.congtam.events.indicator.CatalogueFact.CatalogueTookEffect;
import vn.congtam.events.indicator.CatalogueFact.ProductListed;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;

/** One fact of every kind: the month of Ms Lan, land registrar of a commune. */
final class Samples {
    static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    static final StaffCode LAN = new StaffCode("VC0007");
    static final StaffCode MINH = new StaffCode("VC0003");
    static final PostId POST = new PostId("dk-dia-chinh");
    private static final CatalogueId CATALOGUE = new CatalogueId("dk-2026-1");
    private static final CatalogueId FORMER = new CatalogueId("dk-2025-2");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final Product PRODUCT = new Product(
            "C-20",
            "Thẩm định hồ sơ chuyển mục đích sử dụng đất",
            "tờ trình kèm biên bản",
            ComplexityGroup.N2,
            new BigDecimal("6.25"),
            new BigDecimal("1.250000"));
    static final TaskId TASK = new TaskId("0198c1d2-7b1f");
    static final Line LINE = new Line(LAN, "2026-10", PRODUCT, "Hồ sơ \"ông Hòa\", thửa 12", Work.assigned(2));
    private static final Evidence FILE = new Evidence("ab".repeat(32), "tờ trình 12.pdf", "application/pdf", 20481);

    static final List<Fact> ALL = List.of(
            new AgencyEstablished(COMMUNE, "UBND xã Diên Khánh"),
            new DivisionEstablished(COMMUNE, "kinh-te", "Phòng Kinh tế"),
            new PostCreated(POST, COMMUNE, "kinh-te", "Công chức địa chính", false, "chuyen-mon"),
            new StaffJoined(LAN, "Nguyễn Thị Lan", COMMUNE, LocalDate.of(2026, 1, 2)),
            new PostAssigned(
                    LAN, POST, COMMUNE, "kinh-te", "Công chức địa chính", false, LocalDate.of(2026, 1, 2), "QĐ 12"),
            new SuperiorAssigned(LAN, MINH, LocalDate.of(2026, 1, 2), "QĐ 12"),
            new CatalogueDrafted(CATALOGUE, COMMUNE, "Danh mục sản phẩm 2026", new BigDecimal("5")),
            new ProductListed(CATALOGUE, PRODUCT),
            new CatalogueAppraised(CATALOGUE, "3743/SNV-CCVC"),
            new CatalogueApproved(CATALOGUE, "283/QĐ-UBND"),
            new CatalogueTookEffect(CATALOGUE, COMMUNE, LocalDate.of(2026, 10, 1), FORMER),
            new CatalogueReplaced(FORMER, CATALOGUE, LocalDate.of(2026, 10, 1)),
            new TaskAssigned(TASK, COMMUNE, MINH, CATALOGUE, false, "Chỉ đạo đột xuất của tỉnh", DAY, LINE),
            new TaskSubmitted(
                    TASK,
                    2,
                    List.of(FILE),
                    "Đã đủ hồ sơ",
                    true,
                    LINE.with(Work.assigned(2).late())),
            new SupplementRequested(TASK, "Thiếu bản đồ trích lục", DAY.plusDays(2)),
            new TaskReturned(TASK, "Sai thể thức", DAY.plusDays(2)),
            new QualityFailureCounted(
                    TASK,
                    "Sai căn cứ pháp lý",
                    DAY.plusDays(2),
                    LINE.with(Work.assigned(2).failed())),
            new TaskAccepted(TASK, null, LINE.with(Work.assigned(2).completed(2))),
            new ExemptionRequested(TASK, Shortfall.LATE, "Bão số 12", List.of(FILE)),
            new ExemptionGranted(
                    TASK,
                    Shortfall.LATE,
                    "BB 05",
                    LINE.with(Work.assigned(2).late().lateExempted())),
            new ExemptionRefused(TASK, Shortfall.QUALITY, "Không phải nguyên nhân khách quan"));

    private Samples() {}
}
