package vn.congtam.scoring.agencyevaluation;

import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.agency.CriteriaSet;

/** Two criteria of a commune of its own, and rules of the province by which Good begins at 80. */
public final class OwnForm {
    public static final CriteriaSet SET = CriteriaSet.read("""
            id=xa/1
            title.vi=Tiêu chí của xã
            title.en=Criteria of the commune
            document=95/QĐ-UBND
            criteria=C,K
            C.group=GENERAL
            C.maximum=30
            C.text.vi=Tiêu chí chung
            C.text.en=General criteria
            K.group=RESULTS
            K.maximum=70
            K.text.vi=Kết quả theo PAR INDEX
            K.text.en=Results by the PAR INDEX
            K.sourced=true
            """);
    public static final RuleSet STRICT = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=tinh-quy-dinh/1
            version=1
            class=LOCAL_APPROVED
            basis=96/QĐ-UBND
            effective.from=2026-01-01
            title.vi=Quy định của tỉnh
            title.en=Rules of the province
            agency.grade.excellent=95
            agency.grade.good=80
            """);

    /** What an agency would like, and may not lay down. */
    public static final RuleSet LENIENT = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=xa-tude/1
            version=1
            class=LOCAL_APPROVED
            basis=97/QĐ-UBND
            effective.from=2026-01-01
            title.vi=Quy chế của xã
            title.en=Rules of the commune
            agency.grade.excellent=80
            agency.grade.good=60
            report.due-day=31
            """);

    private OwnForm() {}
}
