package vn.congtam.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact;
import vn.congtam.events.indicator.CatalogueFact.*;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.Product;
import vn.congtam.indicator.catalogue.CatalogueCommand.*;

class CatalogueTest {
    private static final CatalogueId ID = new CatalogueId("dk-2026-1");
    private static final CatalogueId NEXT = new CatalogueId("dk-2026-2");
    private static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    private static final AgencyId CAM_LAM = new AgencyId("xa-cam-lam");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final CatalogueDrafted DRAFTED = new CatalogueDrafted(ID, DIEN_KHANH, "Danh mục 2026", points("3"));
    private static final ProductListed LISTED = new ProductListed(ID, product("C-01", "5", "1.666667"));
    private static final CatalogueAppraised APPRAISED = new CatalogueAppraised(ID, "3743/SNV");
    private static final CatalogueApproved APPROVED = new CatalogueApproved(ID, "283/QĐ-UBND");
    private static final CatalogueTookEffect EFFECTIVE = new CatalogueTookEffect(ID, DIEN_KHANH, OCTOBER, null);
    private static final CatalogueReplaced REPLACED = new CatalogueReplaced(ID, NEXT, OCTOBER);
    private static final List<CatalogueFact> STORY = List.of(DRAFTED, LISTED, APPRAISED, APPROVED, EFFECTIVE, REPLACED);

    private final AggregateTestFixture<Catalogue> catalogue = new AggregateTestFixture<>(Catalogue.class);

    @Test
    void a_catalogue_is_drafted_once() {
        DraftCatalogue draft = new DraftCatalogue(ID, DIEN_KHANH, "Danh mục 2026", points("3"));
        catalogue.givenNoPriorActivity().when(draft).expectEvents(DRAFTED);
        catalogue
                .given(DRAFTED)
                .when(draft)
                .expectNoEvents()
                .expectException(refusedBy(Refusal.CATALOGUE_EXISTS, "/catalogue"));
    }

    @Test
    void a_factor_is_points_by_standard_points_to_six_decimals() {
        catalogue.given(DRAFTED).when(list(row("", "C-01", "5"))).expectEvents(LISTED);
    }

    @Test
    void a_whole_catalogue_is_listed_at_once() {
        catalogue
                .given(DRAFTED)
                .when(list(row("/products/0", "C-01", "5"), row("/products/1", "C-02", "3")))
                .expectEvents(LISTED, new ProductListed(ID, product("C-02", "3", "1.000000")));
    }

    @Test
    void nothing_is_listed_when_one_row_is_above_the_frame_of_its_group() {
        catalogue
                .given(DRAFTED)
                .when(list(row("/products/0", "C-01", "5"), row("/products/1", "C-02", "100.01")))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.POINTS_ABOVE_FRAME, "/products/1/points"));
    }

    @Test
    void the_whole_frame_may_be_used() {
        catalogue.given(DRAFTED).when(list(row("", "C-02", "100"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_code_is_used_once_in_a_catalogue_and_in_a_request() {
        catalogue
                .given(DRAFTED, LISTED)
                .when(list(row("", "C-01", "7")))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.PRODUCT_CODE_TAKEN, "/code"));
        catalogue
                .given(DRAFTED)
                .when(list(row("/products/0", "C-02", "7"), row("/products/1", "C-02", "7")))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.PRODUCT_CODE_TAKEN, "/products/1/code"));
    }

    @Test
    void an_empty_catalogue_is_not_appraised() {
        catalogue
                .given(DRAFTED)
                .when(new AppraiseCatalogue(ID, "3743/SNV"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.CATALOGUE_EMPTY, ""));
    }

    @Test
    void a_catalogue_goes_its_way() {
        after(2).when(new AppraiseCatalogue(ID, "3743/SNV")).expectEvents(APPRAISED);
        after(3).when(new ApproveCatalogue(ID, DIEN_KHANH, "283/QĐ-UBND")).expectEvents(APPROVED);
        after(4).when(new PutIntoEffect(ID, DIEN_KHANH, OCTOBER, null)).expectEvents(EFFECTIVE);
        after(5).when(new ReplaceCatalogue(ID, NEXT, OCTOBER)).expectEvents(REPLACED);
    }

    @Test
    void no_step_is_left_out_or_taken_twice() {
        List<Object> steps = List.of(
                new AppraiseCatalogue(ID, "3743/SNV"),
                new ApproveCatalogue(ID, DIEN_KHANH, "283/QĐ-UBND"),
                new PutIntoEffect(ID, DIEN_KHANH, OCTOBER, null),
                new ReplaceCatalogue(ID, CatalogueTest.NEXT, OCTOBER));
        List<Refusal> refusals = List.of(
                Refusal.CATALOGUE_NOT_DRAFT,
                Refusal.CATALOGUE_NOT_APPRAISED,
                Refusal.CATALOGUE_NOT_APPROVED,
                Refusal.CATALOGUE_NOT_EFFECTIVE);
        for (int done = 2; done < STORY.size(); done++) {
            for (int step = 0; step < steps.size(); step++) {
                if (step != done - 2) {
                    after(done)
                            .when(steps.get(step))
                            .expectNoEvents()
                            .expectException(refusedBy(refusals.get(step), ""));
                }
            }
        }
    }

    @Test
    void nothing_is_added_after_the_appraisal() {
        for (int done = 3; done <= STORY.size(); done++) {
            after(done)
                    .when(list(row("", "C-02", "3")))
                    .expectNoEvents()
                    .expectException(refusedBy(Refusal.CATALOGUE_NOT_DRAFT, ""));
        }
    }

    @Test
    void a_replacement_told_twice_is_one() {
        after(6).when(new ReplaceCatalogue(ID, NEXT, OCTOBER)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void other_agencies_keep_out() {
        List.of(
                        ListProducts.ofNew(ID, CAM_LAM, List.of(row("", "C-02", "3"))),
                        new ApproveCatalogue(ID, CAM_LAM, "283/QĐ-UBND"),
                        new PutIntoEffect(ID, CAM_LAM, OCTOBER, null))
                .forEach(command -> after(2).when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.CATALOGUE_OF_OTHER_AGENCY, "")));
    }

    @Test
    void a_catalogue_in_effect_replaces_the_one_it_names() {
        CatalogueTookEffect second = new CatalogueTookEffect(NEXT, DIEN_KHANH, OCTOBER, ID);
        assertThat(WhenCatalogueTookEffectThenReplaceFormer.replacement(second))
                .isEqualTo(new ReplaceCatalogue(ID, NEXT, OCTOBER));
        assertThat(WhenCatalogueTookEffectThenReplaceFormer.replacement(EFFECTIVE))
                .isNull();
    }

    private TestExecutor<Catalogue> after(int facts) {
        return catalogue.given(new ArrayList<>(STORY.subList(0, facts)));
    }

    private static ListProducts list(Row... rows) {
        return ListProducts.ofNew(ID, DIEN_KHANH, List.of(rows));
    }

    private static Row row(String pointer, String code, String points) {
        return new Row(pointer, code, "Soạn văn bản", "văn bản", ComplexityGroup.N1, points(points), true);
    }

    private static Product product(String code, String points, String factor) {
        return new Product(code, "Soạn văn bản", "văn bản", ComplexityGroup.N1, points(points), points(factor), true);
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
