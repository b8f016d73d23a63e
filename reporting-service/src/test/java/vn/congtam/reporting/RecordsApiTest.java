package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleClass;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** What an agency was rated by on a day, as anybody may ask; of people only those whose business it is. */
class RecordsApiTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final AgencyId AGENCY = new AgencyId("xa-quy-tac");
    private static final RegulationId OWN = RegulationId.of(AGENCY);
    private static final String OFFICIAL = TestTokens.of("QT-7", "xa-khac", Role.OFFICIAL);
    private static final RuleSet STRICT = RuleSets.shipped().read("""
                    base=nd335-2025/1
                    id=xa-quy-tac/1
                    version=1
                    class=LOCAL_APPROVED
                    basis=12/QĐ-UBND: Điều 2
                    effective.from=2026-07-01
                    title.vi=Quy chế xã
                    title.en=Regulation of the commune
                    leader.work-scope=UNIT
                    """);

    @BeforeAll
    static void the_commune_adopts_rules_of_its_own() {
        RuleSetId id = new RuleSetId(STRICT.id());
        Map<String, String> content = STRICT.parameters();
        SERVICE.tell(
                "indicator", id, new RuleSetIssued(id, OWN, RuleClass.LOCAL_APPROVED, content, STRICT.hash(), "QĐ 5"));
        Rules rules = new Rules(STRICT.id(), STRICT.hash());
        LocalDate from = LocalDate.of(2026, 7, 1);
        SERVICE.tell("indicator", OWN, new RuleSetAdopted(OWN, SubjectKind.CIVIL_SERVANT, rules, from, "QĐ 6"));
        eventually(() -> SERVICE.get(OFFICIAL, state("2026-07-01")).text().contains(STRICT.id()));
    }

    @Test
    void rules_are_told_to_everybody_with_all_that_they_say() {
        assertThat(SERVICE.get(OFFICIAL, state("2026-07-01")).text()).contains("\"leader.work-scope\":\"UNIT\"");
        assertThat(SERVICE.get(OFFICIAL, state("2026-06-30")).text())
                .contains("\"leader.work-scope\":\"OWN\"")
                .doesNotContain(STRICT.id());
        String differences = SERVICE.get(
                        OFFICIAL, "/api/v1/records/state/differences?of=" + OWN + "&on=2026-06-30&thenOn=2026-07-01")
                .text();
        assertThat(differences).contains("\"field\":\"leader.work-scope\"", "\"after\":\"UNIT\"");
    }

    @Test
    void the_page_has_two_sliders_the_differences_and_an_address_that_stays() {
        String page = SERVICE.get(OFFICIAL, "/record?of=" + OWN + "&on=2026-07-01&thenOn=2026-06-30")
                .text();
        assertThat(page).contains("type=\"range\"", "leader.work-scope", "id=\"permanent\"", "thenOn=2026-06-30");
        assertThat(SERVICE.get(OFFICIAL, "/record").text()).contains("nd335-2025/1", "theo chính nghị định");
    }

    @Test
    void the_records_of_others_are_not_told_and_what_is_unknown_is_said() {
        assertThat(SERVICE.get(OFFICIAL, "/api/v1/records/state?of=slip/QT-8/2026-10")
                        .status())
                .isEqualTo(403);
        String inspector = TestTokens.of("QT-TT", null, Role.INSPECTOR);
        for (String of : new String[] {"slip/QT-8/2026-10", "slip//2026-10", "slip/2026", "petition/a", "task/x"})
            assertThat(SERVICE.get(inspector, "/api/v1/records/state?of=" + of).status())
                    .as(of)
                    .isEqualTo(404);
    }

    private static String state(String on) {
        return "/api/v1/records/state?of=" + OWN + "&on=" + on;
    }
}
