package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.PER_LINE;
import static vn.congtam.rulebook.SubjectKind.CIVIL_SERVANT;
import static vn.congtam.rulebook.SubjectKind.CONTRACT;
import static vn.congtam.rulebook.SubjectKind.PUBLIC_EMPLOYEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {
    private static final RuleSets SHIPPED = RuleSets.shipped();
    private static final RuleSet EMPLOYEES = RuleSet.of("nd233-2026/1");
    private static final Adopted DECREE_FROM_JANUARY = adopted("nd335-2025/1", "2026-01-01");
    private static final Adopted PER_LINE_FROM_JULY = adopted("nd335-2025/1-per-line", "2026-07-01");
    private static final Adopted EMPLOYEES_FROM_JULY = adopted("nd233-2026/1", "2026-07-01");
    private static final String LOCAL = """
            id=xa-dien-khanh/1
            version=3
            base=nd335-2025/1
            class=LOCAL_APPROVED
            basis=12/QĐ-UBND: Điều 2
            title.vi=Quy chế xã
            title.en=Regulation of the commune
            effective.from=2026-07-01
            effective.until=2026-12-31
            subjects=CIVIL_SERVANT,CONTRACT
            """;

    private static Adopted adopted(String id, String from) {
        return new Adopted(id, LocalDate.parse(from));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String refused(Choice choice) {
        Violation why = ((Choice.Refused) choice).why();
        return why.code() + " " + why.pointer();
    }

    @Test
    void the_header_says_what_a_rule_set_is() {
        Header header = DECREE.header();
        assertThat(header.id()).isEqualTo("nd335-2025/1");
        assertThat(header.version()).isEqualTo(1);
        assertThat(header.ruleClass()).isEqualTo(RuleClass.LAW);
        assertThat(header.basis()).contains(new LegalBasis("80/2025/QH15", ""));
        assertThat(header.basis().getFirst().document()).isEqualTo("335/2025/NĐ-CP");
        assertThat(header.basis().getFirst().articles()).startsWith("Điều 3, ").endsWith("Điều 24");
        assertThat(header.from()).isEqualTo("2026-01-01");
        assertThat(header.until()).isNull();
        assertThat(header.subjects()).containsExactly(CIVIL_SERVANT);
        assertThat(header.unverified())
                .contains("cap.denominator", "agency.grade.good")
                .doesNotContain("grade.good");
        assertThat(DECREE.isOfficial()).isTrue();
    }

    @Test
    void the_legal_basis_is_found_by_its_document() {
        assertThat(DECREE.header().restsOn("335/2025/NĐ-CP")).isTrue();
        assertThat(DECREE.header().restsOn("233/2026/NĐ-CP")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-12-31, true", "2027-01-01, false"})
    void a_rule_set_is_in_force_from_its_first_to_its_last_day(LocalDate day, boolean inForce) {
        assertThat(SHIPPED.read(LOCAL).header().isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void public_employees_have_their_own_law() {
        assertThat(EMPLOYEES.parameters())
                .containsEntry("leadership.đ", "0,0.5,1")
                .containsEntry("ceiling.head", "BLOCK")
                .containsEntry("petition.file-within-days", "5")
                .containsEntry("petition.resolve-within-working-days", "10")
                .containsEntry("task.points", "70")
                .containsEntry("grade.good", "70");
        assertThat(EMPLOYEES.parameters().entrySet())
                .filteredOn(entry -> !entry.getKey().equals("base"))
                .noneMatch(entry -> entry.getValue().contains("335"));
    }

    @Test
    void everything_shipped_would_pass_its_own_examination() {
        for (RuleSet shipped : RuleSet.shipped())
            assertThat(new ParameterExamination(shipped.parameters(), shipped.parameters())
                            .examined()
                            .all())
                    .isEmpty();
    }

    @Test
    void the_one_adopted_is_chosen() {
        assertThat(SHIPPED.choose(CIVIL_SERVANT, day("2026-10-01"), List.of(DECREE_FROM_JANUARY)))
                .isEqualTo(new Choice.Chosen(DECREE));
    }

    @Test
    void of_several_the_one_adopted_last_before_the_period_begins_counts() {
        List<Adopted> both = List.of(PER_LINE_FROM_JULY, DECREE_FROM_JANUARY);
        assertThat(SHIPPED.choose(CIVIL_SERVANT, day("2026-06-30"), both).orRefuse())
                .isSameAs(DECREE);
        assertThat(SHIPPED.choose(CIVIL_SERVANT, day("2026-07-01"), both).orRefuse())
                .isSameAs(PER_LINE);
    }

    @Test
    void each_kind_has_its_own() {
        List<Adopted> both = List.of(DECREE_FROM_JANUARY, EMPLOYEES_FROM_JULY);
        assertThat(SHIPPED.choose(CIVIL_SERVANT, day("2026-08-01"), both).orRefuse())
                .isSameAs(DECREE);
        assertThat(SHIPPED.choose(PUBLIC_EMPLOYEE, day("2026-08-01"), both).orRefuse())
                .isSameAs(EMPLOYEES);
        assertThat(refused(SHIPPED.choose(CONTRACT, day("2026-08-01"), both)))
                .isEqualTo("RULES_NONE_IN_FORCE /adopted");
    }

    @Test
    void the_legal_basis_may_be_asked_for_and_a_local_one_is_of_the_law_that_it_derives_from() {
        RuleSets known = SHIPPED.with(SHIPPED.read(LOCAL));
        known = known.with(known.read(LOCAL.replace("xa-dien-khanh/1", "xa-dien-khanh/2")
                .replace("base=nd335-2025/1", "base=xa-dien-khanh/1")));
        for (String local : List.of("xa-dien-khanh/1", "xa-dien-khanh/2")) {
            List<Adopted> both = List.of(DECREE_FROM_JANUARY, adopted(local, "2026-07-01"));
            for (String document : List.of("335/2025/NĐ-CP", "12/QĐ-UBND"))
                assertThat(known.choose(CIVIL_SERVANT, document, day("2026-08-01"), both)
                                .orRefuse())
                        .hasToString(local);
            assertThat(refused(known.choose(PUBLIC_EMPLOYEE, "12/QĐ-UBND", day("2026-08-01"), both)))
                    .isEqualTo("RULES_NONE_IN_FORCE /adopted");
        }
    }

    @Test
    void a_local_one_does_not_escape_its_law_by_naming_another_as_its_basis() {
        RuleSets known = SHIPPED.with(SHIPPED.read(LOCAL.replace("12/QĐ-UBND", "233/2026/NĐ-CP")));
        List<Adopted> all = List.of(DECREE_FROM_JANUARY, EMPLOYEES_FROM_JULY, adopted("xa-dien-khanh/1", "2026-08-01"));
        assertThat(known.choose(CIVIL_SERVANT, "335/2025/NĐ-CP", day("2026-08-01"), all)
                        .orRefuse())
                .hasToString("xa-dien-khanh/1");
        assertThat(refused(known.choose(CONTRACT, "233/2026/NĐ-CP", day("2026-08-01"), all)))
                .isEqualTo("RULES_NONE_IN_FORCE /adopted");
    }

    /** What was issued before that was examined is read as it was, and chosen for nobody whom its law is not for. */
    @Test
    void a_local_one_is_chosen_for_the_people_and_days_of_its_law_alone() {
        Map<String, String> content = new TreeMap<>(SHIPPED.read(LOCAL).parameters());
        content.put("subjects", "CIVIL_SERVANT,PUBLIC_EMPLOYEE,CONTRACT");
        content.put("effective.from", "2025-07-01");
        RuleSets known = SHIPPED.with(SHIPPED.issued(content));
        List<Adopted> alone = List.of(adopted("xa-dien-khanh/1", "2025-07-01"));
        for (SubjectKind kind : List.of(CIVIL_SERVANT, CONTRACT)) {
            assertThat(known.choose(kind, day("2026-01-01"), alone).orRefuse()).hasToString("xa-dien-khanh/1");
            assertThat(refused(known.choose(kind, day("2025-12-31"), alone))).isEqualTo("RULES_NONE_IN_FORCE /adopted");
        }
        assertThat(refused(known.choose(PUBLIC_EMPLOYEE, day("2026-08-01"), alone)))
                .isEqualTo("RULES_NONE_IN_FORCE /adopted");
    }

    @Test
    void when_a_local_one_ends_the_one_before_it_counts_again() {
        RuleSets known = SHIPPED.with(SHIPPED.read(LOCAL));
        List<Adopted> both = List.of(DECREE_FROM_JANUARY, adopted("xa-dien-khanh/1", "2026-07-01"));
        assertThat(known.choose(CIVIL_SERVANT, day("2026-12-31"), both).orRefuse())
                .hasToString("xa-dien-khanh/1");
        assertThat(known.choose(CIVIL_SERVANT, day("2027-01-01"), both).orRefuse())
                .isSameAs(DECREE);
    }

    @Test
    void none_is_in_force_before_its_time_whatever_was_adopted() {
        List<Adopted> early = List.of(adopted("nd233-2026/1", "2026-01-01"));
        assertThat(refused(SHIPPED.choose(PUBLIC_EMPLOYEE, day("2026-06-30"), early)))
                .isEqualTo("RULES_NONE_IN_FORCE /adopted");
        assertThat(refused(SHIPPED.choose(CIVIL_SERVANT, day("2026-06-30"), List.of())))
                .isEqualTo("RULES_NONE_IN_FORCE /adopted");
    }

    @Test
    void two_adopted_for_the_same_day_are_a_refusal_not_a_matter_of_order() {
        Adopted twin = adopted("nd335-2025/1-per-line", "2026-01-01");
        for (List<Adopted> either : List.of(List.of(DECREE_FROM_JANUARY, twin), List.of(twin, DECREE_FROM_JANUARY))) {
            Choice choice = SHIPPED.choose(CIVIL_SERVANT, day("2026-08-01"), either);
            assertThat(refused(choice)).isEqualTo("RULES_SEVERAL_IN_FORCE /adopted");
            assertThat(((Choice.Refused) choice).why().message().en()).contains("nd335-2025/1, nd335-2025/1-per-line");
        }
        assertThat(SHIPPED.choose(CIVIL_SERVANT, day("2026-08-01"), List.of(DECREE_FROM_JANUARY, DECREE_FROM_JANUARY)))
                .isEqualTo(new Choice.Chosen(DECREE));
    }

    @Test
    void a_proposal_is_never_chosen() {
        String proposal = LOCAL.replace("LOCAL_APPROVED", "PROPOSAL");
        RuleSet read = SHIPPED.read(proposal);
        assertThat(read.isOfficial()).isFalse();
        List<Adopted> both = List.of(DECREE_FROM_JANUARY, adopted("xa-dien-khanh/1", "2026-07-01"));
        Choice choice = SHIPPED.with(read).choose(CIVIL_SERVANT, day("2026-08-01"), both);
        assertThat(refused(choice)).isEqualTo("RULES_NOT_OFFICIAL /adopted/1/ruleSetId");
        assertThatThrownBy(choice::orRefuse).isInstanceOf(RuleViolation.class);
    }

    @Test
    void an_unknown_one_is_never_passed_over() {
        Choice choice = SHIPPED.choose(
                CIVIL_SERVANT, day("2026-08-01"), List.of(DECREE_FROM_JANUARY, adopted("x/1", "2027-01-01")));
        assertThat(refused(choice)).isEqualTo("RULE_SET_UNKNOWN /adopted/1/ruleSetId");
    }

    @Test
    void the_same_may_be_added_twice_but_no_other_under_its_id() {
        RuleSets known = SHIPPED.with(SHIPPED.read(LOCAL)).with(SHIPPED.read(LOCAL));
        assertThat(known.byId()).hasSize(5);
        RuleSet other = SHIPPED.read(LOCAL.replace("version=3", "version=4"));
        assertThatThrownBy(() -> known.with(other)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("RULE_SET_REPEATED");
            assertThat(refusal.pointer()).isEqualTo("/id");
        });
    }

    @Test
    void what_is_known_is_found_by_id() {
        assertThat(SHIPPED.get("nd335-2025/1")).isSameAs(DECREE);
        assertThatThrownBy(() -> SHIPPED.get("x"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("RULE_SET_UNKNOWN"));
    }
}
