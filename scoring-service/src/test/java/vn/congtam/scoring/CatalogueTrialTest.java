package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;
import static vn.congtam.scoring.Town.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.CatalogueDrafted;
import vn.congtam.events.indicator.CatalogueFact.ProductListed;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.testing.Answer;

/** The draft of a catalogue tried over a month that is locked, before anybody approves it. */
class CatalogueTrialTest {
    private static final Town TOWN = new Town("dm-thu");
    private static final CatalogueId IN_FORCE = new CatalogueId("dm-thu-1");
    private static final CatalogueId DRAFT = new CatalogueId("dm-thu-2");
    private static final CatalogueId SHORTER = new CatalogueId("dm-thu-3");
    private static final CatalogueId OF_OTHERS = new CatalogueId("dm-khac-1");

    @BeforeAll
    static void lan_did_well_what_the_draft_gives_more_weight() {
        drawnUp(IN_FORCE, TOWN.agency, product("C-20", "1"), product("C-21", "1"));
        drawnUp(DRAFT, TOWN.agency, product("C-20", "1"), product("C-21", "5"));
        drawnUp(SHORTER, TOWN.agency, product("C-21", "5"));
        drawnUp(OF_OTHERS, new AgencyId("xa-dm-khac"), product("C-20", "1"), product("C-21", "5"));
        works("C-20", Work.assigned(20).late(2).completed(14));
        works("C-21", Work.assigned(10).completed(10));
        TOWN.opened();
        eventually(() -> lan().path("figures").path("a").asString("").equals("0.8"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("27"));
        TOWN.act(TOWN.rater, TOWN.lan, "review", criteria("27"));
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
        assertThat(TOWN.act(TOWN.head, TOWN.lan, "decision", "{}").status()).isEqualTo(200);
        String period = "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH;
        eventually(() -> TOWN.service.submit(TOWN.head, period + "/lock", "{}").status() == 200);
        eventually(() -> lan().path("state").asString("").equals("LOCKED"));
        eventually(() -> sent(Map.of("catalogue", OF_OTHERS.value())).status() == 200);
    }

    /** 24 of 30 converted units with the factors in force, 64 of 70 with those of the draft. */
    @Test
    void who_moves_is_told_with_why_and_nothing_is_written() {
        JsonNode before = lan();
        JsonNode found = tried(Map.of("catalogue", DRAFT.value()));
        assertThat(found.path("changed").asInt()).as(found.toString()).isEqualTo(1);
        JsonNode mover = found.path("movers").path(0);
        assertThat(mover.path("staff").asString()).isEqualTo(TOWN.lan.value());
        assertThat(decimal(mover.at("/before/a"))).isEqualByComparingTo("0.8");
        assertThat(decimal(mover.at("/after/a"))).isBetween(new BigDecimal("0.91"), new BigDecimal("0.92"));
        assertThat(decimal(mover.at("/after/total"))).isGreaterThan(decimal(mover.at("/before/total")));
        assertThat(mover.path("why")).isNotEmpty();
        assertThat(found.path("dropped")).isEmpty();
        assertThat(lan()).isEqualTo(before);
    }

    @Test
    void one_factor_that_is_written_moves_the_same_person() {
        JsonNode found = tried(Map.of("factors", Map.of("C-21", "5")));
        assertThat(found.path("changed").asInt()).as(found.toString()).isEqualTo(1);
        assertThat(found.at("/movers/0/after/total"))
                .isEqualTo(tried(Map.of("catalogue", DRAFT.value())).at("/movers/0/after/total"));
    }

    @Test
    void the_same_codes_of_another_agency_mean_other_products_and_move_nobody() {
        JsonNode found = tried(Map.of("catalogue", OF_OTHERS.value()));
        assertThat(found.path("people").asInt()).isPositive();
        assertThat(found.path("changed").asInt()).isZero();
    }

    @Test
    void what_the_draft_no_longer_lists_is_told_and_counts_as_it_did() {
        JsonNode found = tried(Map.of("catalogue", SHORTER.value()));
        assertThat(found.path("dropped")).hasSize(1);
        assertThat(found.at("/dropped/0/code").asString()).isEqualTo("C-20");
        assertThat(found.at("/dropped/0/people").asInt()).isEqualTo(1);
        assertThat(found.at("/movers/0/after/total"))
                .isEqualTo(tried(Map.of("catalogue", DRAFT.value())).at("/movers/0/after/total"));
    }

    @Test
    void a_catalogue_that_is_unknown_or_beside_other_factors_is_refused_and_codes_alone_are_of_nobody() {
        refused(sent(Map.of("catalogue", "none-1")), "TRIAL_CATALOGUE_UNKNOWN");
        refused(sent(Map.of("catalogue", DRAFT.value(), "factors", Map.of("C-21", "5"))), "TRIAL_OF_TWO_CATALOGUES");
        String everywhere =
                JsonMapper.shared().writeValueAsString(Map.of("span", Town.MONTH, "factors", Map.of("C-21", "5")));
        refused(TOWN.service.submit(INSPECTOR, "/api/v1/sandbox", everywhere), "TRIAL_FACTORS_OF_WHOM");
    }

    @Test
    void the_page_takes_the_code_of_a_draft() {
        assertThat(TOWN.service.get(TOWN.head, "/sandbox?catalogue=dm-thu-2").text())
                .contains("value=\"dm-thu-2\"", "multipart/form-data")
                .doesNotContain("??");
    }

    private static Product product(String code, String factor) {
        return new Product(
                code,
                "Sản phẩm " + code,
                "tờ trình",
                ComplexityGroup.N2,
                new BigDecimal("5"),
                new BigDecimal(factor),
                true);
    }

    private static void drawnUp(CatalogueId catalogue, AgencyId agency, Product... products) {
        TOWN.service.tell("indicator", catalogue, new CatalogueDrafted(catalogue, agency, "Danh mục", BigDecimal.ONE));
        for (Product one : products) TOWN.service.tell("indicator", catalogue, new ProductListed(catalogue, one));
    }

    private static void works(String code, Work done) {
        TaskId task = new TaskId("dm-thu-" + code);
        Line line = Line.whole(TOWN.lan, Town.MONTH, Town.MONTH, IN_FORCE, product(code, "1"), done);
        Line begun = line.with(Work.assigned(done.assigned()));
        TOWN.service.tell("submission", task, new TaskAssigned(task, TOWN.planned(), List.of(begun)));
        TOWN.service.tell("submission", task, new TaskAccepted(task, done.completed(), null, List.of(line)));
    }

    private static JsonNode tried(Map<String, ?> what) {
        Answer answer = sent(what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static Answer sent(Map<String, ?> what) {
        Map<String, Object> body = new TreeMap<>(what);
        body.put("agency", TOWN.agency.value());
        body.put("span", Town.MONTH);
        return TOWN.service.submit(
                TOWN.head, "/api/v1/sandbox", JsonMapper.shared().writeValueAsString(body));
    }

    private static JsonNode lan() {
        return TOWN.read(INSPECTOR, TOWN.lan).body();
    }

    private static BigDecimal decimal(JsonNode of) {
        return new BigDecimal(of.asString());
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(422);
    }
}
