package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.CatalogueTookEffect;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.submission.reference.Reference;

/** A commune is merged into another, in the middle of the work. */
class MergerApiTest {
    private static final Office OFFICE = new Office("merger");
    private static final AgencyId MERGED = new AgencyId("xa-merger-moi");
    private static final AgencyId OTHER = new AgencyId("xa-merger-khac");
    private static String task = "";
    private static final Shop SHOP = new Shop(OFFICE, "mot-cua", hr(OFFICE.agency));

    @BeforeAll
    static void the_commune_is_merged() {
        task = OFFICE.assigned();
        for (StaffCode one : List.of(OFFICE.chair, OFFICE.minh, OFFICE.lan, OFFICE.an)) moves(one);
        OFFICE.service.tell(
                "indicator",
                OFFICE.agency,
                new AgencySucceeded(OFFICE.agency, List.of(MERGED, OTHER), TODAY, "NQ 88/NQ-UBTVQH16"));
        Reference reference = OFFICE.service.part(Reference.class);
        eventually(() -> reference.continues(MERGED, OFFICE.agency, TODAY));
        eventually(
                () -> reference.person(OFFICE.an).orElseThrow().agencyOn(TODAY).equals(MERGED));
        assertThat(reference.continues(MERGED, OFFICE.agency, TODAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void work_under_way_is_handed_over_within_the_successor() {
        Answer done = OFFICE.act(
                OFFICE.minhToken, task, "hand-over", Map.of("to", OFFICE.an.value(), "reason", "Sắp xếp lại"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    @Test
    void the_catalogue_of_the_commune_serves_until_the_successor_has_its_own() {
        Answer given = OFFICE.assign(OFFICE.minhToken, OFFICE.work());
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        CatalogueId own = new CatalogueId("merger-moi-1");
        OFFICE.drawnUp(own);
        OFFICE.service.tell("indicator", own, new CatalogueTookEffect(own, MERGED, LocalDate.of(2026, 1, 1), null));
        eventually(() -> OFFICE.service.part(Reference.class).isInForce(own, MERGED, TODAY, false));
        Map<String, Object> next = OFFICE.work();
        next.put("owner", OFFICE.minh.value());
        Answer refused = OFFICE.assign(OFFICE.chairToken, next);
        assertThat(refused.body().path("code").asString()).as(refused.text()).isEqualTo("CATALOGUE_NOT_IN_FORCE");
        assertThat(OFFICE.assign(OFFICE.minhToken, OFFICE.work()).status())
                .as("she has work of it in that month")
                .isEqualTo(201);
    }

    @Test
    void the_personnel_section_of_the_successor_sees_the_work_of_those_who_came() {
        assertThat(OFFICE.card(hr(MERGED), task).status()).isEqualTo(200);
        assertThat(OFFICE.card(hr(OTHER), task).status()).isEqualTo(403);
    }

    @Test
    void the_head_of_the_successor_confirms_causes_for_those_who_came() {
        Map<String, Object> claim = Map.of("shortfall", "QUALITY", "cause", "Mưa lũ", "evidence", List.of());
        String own = OFFICE.submitted();
        OFFICE.act(
                OFFICE.minhToken,
                own,
                "quality-failures",
                Map.of("reason", "Sai căn cứ", "due", TODAY.plusDays(20).toString()));
        Answer asked = OFFICE.act(OFFICE.lanToken, own, "exemption-requests", claim);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        eventually(() ->
                OFFICE.service.get(head(MERGED), "/api/v1/exemptions").text().contains(own));
        assertThat(OFFICE.service.get(head(OTHER), "/api/v1/exemptions").text()).doesNotContain(own);
        Map<String, Object> grant = Map.of("shortfall", "QUALITY", "document", "BB 05");
        refused(OFFICE.act(head(OTHER), own, "exemptions", grant), 403, "NOT_COMPETENT", "");
        Answer granted = OFFICE.act(head(MERGED), own, "exemptions", grant);
        assertThat(granted.status()).as(granted.text()).isEqualTo(200);
    }

    @Test
    void what_the_systems_of_two_predecessors_call_by_one_id_stays_two_tasks() {
        Office one = new Office("merger-mot");
        Office two = new Office("merger-hai");
        String first = id(one.assign(one.minhToken, asked(one, "Việc của xã một"), "HX-Request", "true"));
        String second = id(two.assign(two.minhToken, asked(two, "Việc của xã hai"), "HX-Request", "true"));
        AgencyId both = new AgencyId("xa-merger-chung");
        for (Office old : List.of(one, two)) {
            OFFICE.service.tell(
                    "indicator",
                    old.agency,
                    new AgencySucceeded(old.agency, List.of(both), TODAY, "NQ 89/NQ-UBTVQH16"));
            eventually(() -> OFFICE.service.part(Reference.class).continues(both, old.agency, TODAY));
        }
        assertThat(id(one.assign(rater(one.minh, both), asked(one, "Việc của xã một"))))
                .isEqualTo(first);
        assertThat(id(two.assign(rater(two.minh, both), asked(two, "Việc của xã hai"))))
                .isEqualTo(second);
        refused(
                two.assign(rater(two.minh, both), asked(two, "Việc khác")),
                409,
                "EXTERNAL_ID_OF_PREDECESSOR",
                "/source/id");
    }

    private static Map<String, Object> asked(Office office, String title) {
        Map<String, Object> work = office.work();
        work.put("title", title);
        work.put("source", Map.of("system", "e-office", "id", "VB-7/2026"));
        return work;
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("id").asString();
    }

    private static String rater(StaffCode staff, AgencyId agency) {
        return TestTokens.of(staff.value(), agency.value(), Role.OFFICIAL, Role.RATER);
    }

    @Test
    void the_connections_of_the_commune_are_looked_after_by_its_successors_and_nobody_else() {
        SHOP.sends(SHOP.event("g-1", "received", "G-1", "{\"kind\":\"dat-dai\",\"account\":\"lan.nt\"}"));
        String reconciliation = "/api/v1/reconciliation";
        eventually(() -> OFFICE.service.get(hr(MERGED), reconciliation).text().contains("G-1"));
        assertThat(OFFICE.service.get(hr(MERGED), "/api/v1/connections").text()).contains("mot-cua");
        String rule = "{\"kind\":\"dat-dai\",\"product\":\"C-20\"}";
        assertThat(OFFICE.service
                        .submit(hr(MERGED), SHOP.path("mappings"), rule)
                        .status())
                .isEqualTo(201);
        assertThat(OFFICE.service.submit(head(OTHER), SHOP.path("secrets"), "").status())
                .isEqualTo(201);
        AgencyId stranger = new AgencyId("xa-merger-la");
        refused(OFFICE.service.submit(hr(stranger), SHOP.path("secrets"), ""), 403, "CONNECTION_NOT_YOURS", "");
        String anew = "{\"agency\":\"%s\",\"system\":\"moi\",\"name\":\"Mới\"}".formatted(OFFICE.agency.value());
        refused(OFFICE.service.submit(hr(MERGED), "/api/v1/connections", anew), 403, "CONNECTION_NOT_YOURS", "");
    }

    private static String head(AgencyId agency) {
        return TestTokens.of("merger-8", agency.value(), Role.HEAD);
    }

    private static String hr(AgencyId agency) {
        return TestTokens.of("merger-9", agency.value(), Role.HR);
    }

    private static void moves(StaffCode staff) {
        OFFICE.service.tell(
                "indicator",
                staff,
                new PostAssigned(
                        staff, new PostId("vt-" + staff.value()), MERGED, "kinh-te", "Vị trí", false, TODAY, "NQ 88"));
    }
}
