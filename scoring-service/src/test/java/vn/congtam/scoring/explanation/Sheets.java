package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** Ms Lan's October, whatever her work of it is. */
public final class Sheets {
    private static final StaffCode HEAD = new StaffCode("VC0001");
    public static final Member LAN = new Member(
            new StaffCode("VC0013"),
            SubjectKind.CIVIL_SERVANT,
            new AgencyId("xa-dien-khanh"),
            "kinh-te",
            new PostId("p13"),
            false,
            "chuyen-vien",
            HEAD,
            HEAD,
            List.of(HEAD),
            List.of());
    static final Sheet.Judged UNJUDGED = new Sheet.Judged(null, null, List.of(), null, null);

    /** Counts each unit of what is late or fails together. */
    public static final RuleSet UNIT_BY_UNIT = RuleSets.shipped().read("""
            id=xa-dien-khanh/1
            version=1
            base=nd335-2025/1
            class=LOCAL_APPROVED
            basis=12/QĐ-UBND
            title.vi=Quy chế xã
            title.en=Regulation of the commune
            effective.from=2026-07-01
            deduction.count=UNITS
            """);

    private Sheets() {}

    public static Sheet of(RuleSet rules, Line... lines) {
        Sheet.Done done = new Sheet.Done(List.of(lines), List.of(), List.of(), Map.of());
        return new Sheet(rules, "2026-10", Basis.WORK, LAN, done, UNJUDGED);
    }

    public static Line line(Work work) {
        Product product = new Product(
                "C-20", "Thẩm định hồ sơ", "tờ trình", ComplexityGroup.N2, new BigDecimal("5"), BigDecimal.ONE, true);
        return new Line(
                LAN.staff(),
                "2026-10",
                "2026-10",
                new CatalogueId("dm"),
                product,
                "Hồ sơ",
                new BigDecimal("100"),
                work);
    }
}
