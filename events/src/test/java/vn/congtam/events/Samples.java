package vn.congtam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionSucceeded;
import vn.congtam.events.indicator.AgencyFact.StaffReallocated;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.CatalogueAppraised;
import vn.congtam.events.indicator.CatalogueFact.CatalogueApproved;
import vn.congtam.events.indicator.CatalogueFact.CatalogueDrafted;
import vn.congtam.events.indicator.CatalogueFact.CatalogueReplaced;
import vn.congtam.events.indicator.CatalogueFact.CatalogueTookEffect;
import vn.congtam.events.indicator.CatalogueFact.ProductListed;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.Move;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostFact.PostFilled;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.ActingEnded;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;
import vn.congtam.events.indicator.StaffFact.ErasureDeclined;
import vn.congtam.events.indicator.StaffFact.ErasureRequested;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.indicatorset.Block;
import vn.congtam.events.indicatorset.Coverage;
import vn.congtam.events.indicatorset.FieldRule;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorSetFact.*;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValueFact.*;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleClass;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.submission.FigureId;

/** One fact of every kind: the month of Ms Lan, land registrar of a commune. */
final class Samples {
    static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    static final AgencyId MERGED = new AgencyId("xa-dien-khanh-moi");
    private static final AgencyId PROVINCE = new AgencyId("so-noi-vu");
    static final StaffCode LAN = new StaffCode("VC0007");
    static final StaffCode AN = new StaffCode("VC0008");
    static final StaffCode MINH = new StaffCode("VC0003");
    static final StaffCode CHAIR = new StaffCode("VC0001");
    static final PostId POST = new PostId("dk-dia-chinh");
    static final CatalogueId CATALOGUE = new CatalogueId("dk-2026-1");
    private static final CatalogueId FORMER = new CatalogueId("dk-2025-2");
    private static final IndicatorSetId SET = new IndicatorSetId("dk-dia-chinh-2");
    private static final IndicatorValuesId VALUES = IndicatorValuesId.of(LAN, "2026-10");
    private static final IndicatorValue FIGURE =
            new IndicatorValue(new BigDecimal("94"), null, "Một cửa điện tử", "MC-2026-10", null);
    private static final SetContent CONTENT = new SetContent(
            "Công chức địa chính",
            new Coverage(Coverage.Kind.POST, "dk-dia-chinh"),
            new IndicatorSetId("mau-cap-xa-1"),
            CATALOGUE,
            List.of(new Block(
                    "KQ",
                    "Kết quả riêng của vị trí",
                    new BigDecimal("100"),
                    List.of(new Indicator(
                            "DH",
                            Map.of("kind", "QUANTITATIVE", "name", "Hồ sơ đúng hạn", "target", "95", "weight", "100"),
                            Map.of("target", FieldRule.LOCK),
                            List.of("name", "target"))))));
    static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    static final Product PRODUCT = new Product(
            "C-20",
            "Thẩm định hồ sơ chuyển mục đích sử dụng đất",
            "tờ trình kèm biên bản",
            ComplexityGroup.N2,
            new BigDecimal("6.25"),
            new BigDecimal("1.250000"),
            true);
    private static final Rules RULES = new Rules("nd335-2025/1", "cd".repeat(32));

    static final List<Fact> ALL = List.of(
            new AgencyEstablished(COMMUNE, "UBND xã Diên Khánh"),
            new AgencySucceeded(COMMUNE, List.of(MERGED), LocalDate.of(2026, 11, 16), "NQ 88/NQ-UBTVQH16"),
            new DivisionSucceeded(
                    COMMUNE, "kinh-te", List.of("kinh-te-ha-tang"), LocalDate.of(2026, 11, 16), "QĐ 12/QĐ-UBND"),
            new StaffReallocated(
                    COMMUNE,
                    LocalDate.of(2026, 11, 16),
                    "NQ 88/NQ-UBTVQH16",
                    List.of(
                            new Move(
                                    MINH,
                                    new Seat(MERGED, "kinh-te", new PostId("dkm-pho-truong"), "Phó trưởng phòng", true),
                                    CHAIR,
                                    List.of("kinh-te")),
                            new Move(LAN, new Seat(MERGED, "kinh-te", null, null, false), MINH, null))),
            new DivisionEstablished(COMMUNE, "kinh-te", "Phòng Kinh tế"),
            new PostCreated(POST, COMMUNE, "kinh-te", "Công chức địa chính", false, "chuyen-mon"),
            new PostFilled(POST, LAN, DAY),
            new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, COMMUNE, LocalDate.of(2026, 1, 2)),
            new PostAssigned(
                    LAN, POST, COMMUNE, "kinh-te", "Công chức địa chính", false, LocalDate.of(2026, 1, 2), "QĐ 12"),
            new SuperiorAssigned(LAN, MINH, LocalDate.of(2026, 1, 2), "QĐ 12"),
            new KindChanged(LAN, SubjectKind.PUBLIC_EMPLOYEE, DAY, "QĐ 40"),
            new PostCorrected(LAN, POST, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 12), "QĐ 12a"),
            new FieldsAssigned(MINH, List.of("kinh-te", "van-hoa"), DAY, "TB 07"),
            new DelegationGranted(CHAIR, MINH, DAY, DAY.plusDays(9), "UQ 03"),
            new DelegationWithdrawn(CHAIR, MINH, DAY.plusDays(5), "UQ 04"),
            new ActingAppointed(
                    MINH, POST, COMMUNE, "kinh-te", "Trưởng phòng Kinh tế", true, DAY, DAY.plusMonths(3), "QĐ 41"),
            new ActingEnded(MINH, POST, LocalDate.of(2026, 12, 1), "QĐ 45"),
            new DecisionRevoked(LAN, Revocable.SUPERIOR, DAY, "QĐ 46"),
            new Seconded(LAN, PROVINCE, "tong-hop", CHAIR, DAY, DAY.plusYears(1), "QĐ 42"),
            new SecondmentEnded(LAN, PROVINCE, DAY.plusMonths(6), "QĐ 43"),
            new NameCorrected(LAN, "Nguyễn Thị Ngọc Lan", "QĐ 43/TP-HT"),
            new ErasureRequested(LAN, CHAIR, ErasureGround.ASKED_FOR, "Đơn 07"),
            new ErasureDeclined(LAN, "Hồ sơ còn trong thời hạn lưu trữ"),
            new PersonalDataErased(LAN, ErasureGround.ASKED_FOR, "Đơn 07"),
            new StaffLeft(LAN, LocalDate.of(2027, 1, 1), Leaving.RETIRED, "QĐ 44"),
            new RuleSetAdopted(RegulationId.PROVINCE, SubjectKind.CIVIL_SERVANT, RULES, DAY, "QĐ 2027/QĐ-UBND"),
            new OwnRulesEnded(RegulationId.of(COMMUNE), SubjectKind.CIVIL_SERVANT, DAY, "QĐ 90/QĐ-UBND"),
            new RatedSpanAdopted(RegulationId.PROVINCE, SpanKind.QUARTER, LocalDate.of(2026, 7, 1), "CV 21169"),
            new PetitionTermsAdopted(RegulationId.PROVINCE, SubjectKind.PUBLIC_EMPLOYEE, 5, 10, DAY, "QĐ 2027/QĐ-UBND"),
            new HolidaysListed(
                    RegulationId.PROVINCE,
                    2026,
                    List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 2)),
                    "TB 5015/TB-LĐTBXH",
                    null),
            new RuleSetIssued(
                    new RuleSetId("xa-dien-khanh-2026/1"),
                    RegulationId.of(COMMUNE),
                    RuleClass.LOCAL_APPROVED,
                    Map.of("id", "xa-dien-khanh-2026/1", "leadership.đ", "0.5,1"),
                    "ef".repeat(32),
                    "283/QĐ-UBND"),
            new CriteriaSetIssued(
                    new CriteriaSetId("xa-dien-khanh-co-quan/1"),
                    RegulationId.of(COMMUNE),
                    Map.of("id", "xa-dien-khanh-co-quan/1", "criteria", "C,KQ", "C.text.vi", "Tiêu chí chung"),
                    "ef".repeat(32),
                    "284/QĐ-UBND"),
            new IndicatorSetDrafted(SET, RegulationId.of(COMMUNE), CONTENT, AN),
            new IndicatorSetRevised(SET, CONTENT, AN),
            new IndicatorSetProposed(SET, "Theo bản mô tả vị trí việc làm", AN),
            new IndicatorSetReturned(SET, "Chỉ tiêu 2 chưa có đơn vị tính", MINH),
            new IndicatorSetAppraised(SET, "3800/SNV-CCVC", "Phù hợp với vị trí", MINH),
            new IndicatorSetApproved(SET, "290/QĐ-UBND", "Đã lấy ý kiến công chức", CHAIR),
            new IndicatorSetTookEffect(SET, LocalDate.of(2026, 10, 1), new IndicatorSetId("dk-dia-chinh-1"), CHAIR),
            new IndicatorSetSuperseded(new IndicatorSetId("dk-dia-chinh-1"), SET, LocalDate.of(2026, 10, 1)),
            new IndicatorValueReported(VALUES, SET, "DH", FIGURE, LocalDate.of(2026, 11, 5), false, AN),
            new IndicatorValueCorrected(
                    VALUES,
                    SET,
                    "DH",
                    new IndicatorValue(
                            new BigDecimal("96.50"), null, "Một cửa điện tử", "MC-2026-10b", "BC 12/BC-UBND"),
                    FIGURE,
                    "Tính thiếu hai hồ sơ",
                    LocalDate.of(2026, 11, 5),
                    true,
                    AN),
            new IndicatorValueDeclined(VALUES, new FigureId("b6d1"), COMMUNE, "DH", FIGURE, "NO_SET_FOR_PERSON", AN),
            new IndicatorTargetAgreed(
                    VALUES,
                    SET,
                    "DH",
                    new BigDecimal("90"),
                    new BigDecimal("95"),
                    "Kế hoạch tháng 10",
                    "Địa bàn đang đo đạc lại",
                    false,
                    MINH),
            new CatalogueDrafted(CATALOGUE, COMMUNE, "Danh mục sản phẩm 2026", new BigDecimal("5")),
            new ProductListed(CATALOGUE, PRODUCT),
            new CatalogueAppraised(CATALOGUE, "3743/SNV-CCVC"),
            new CatalogueApproved(CATALOGUE, "283/QĐ-UBND"),
            new CatalogueTookEffect(CATALOGUE, COMMUNE, LocalDate.of(2026, 10, 1), FORMER),
            new CatalogueReplaced(FORMER, CATALOGUE, LocalDate.of(2026, 10, 1)));

    private Samples() {}
}
