package vn.congtam.reporting.history.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionSucceeded;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.ChapterFolds;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Recollection;
import vn.congtam.reporting.history.moment.State;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;

/** Diên Khánh as it stood, and as it was thought to stand. */
class OrganisationTest {
    private static final FactReader READER = FactReader.withoutKeys(FactNames.published());
    private static final LocalDate IN_OCTOBER = LocalDate.of(2026, 10, 20);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final String LAN = "person of staff/VC0007";
    private static final String OFFICE = "division of agency/xa-dien-khanh/van-phong";

    private final Commune commune = new Commune();

    @Test
    void it_has_its_divisions_and_its_people_under_whom_they_serve() {
        State state = at(IN_OCTOBER, LATER);
        assertThat(values(state, "agency of agency/xa-dien-khanh")).containsEntry("name", "UBND xã Diên Khánh");
        assertThat(values(state, OFFICE)).containsEntry("name", "Văn phòng HĐND và UBND");
        assertThat(values(state, LAN))
                .containsEntry("title", "Công chức địa chính")
                .containsEntry("superior", "VC0003")
                .doesNotContainKey("agency");
        assertThat(people(state)).hasSize(7);
    }

    @Test
    void who_is_transferred_belongs_to_it_until_the_day_before() {
        moveLan(DECEMBER);
        assertThat(people(at(DECEMBER.minusDays(1), LATER))).contains(LAN);
        assertThat(people(at(DECEMBER, LATER))).doesNotContain(LAN);
    }

    @Test
    void a_transfer_taken_back_since_stands_in_what_was_known_before() {
        Entry moved = commune.indicator.add(
                "VC0900",
                Commune.LAN,
                new PostAssigned(
                        Commune.LAN, new PostId("p"), Commune.OTHER, "van-phong", "Công chức", false, DECEMBER, "QĐ"));
        Entry revoked = commune.indicator.add(
                "VC0900", Commune.LAN, new DecisionRevoked(Commune.LAN, Revocable.POST, DECEMBER, "QĐ"));
        assertThat(people(at(DECEMBER, moved.ts().minusNanos(1)))).contains(LAN);
        assertThat(people(at(DECEMBER, moved.ts()))).doesNotContain(LAN);
        assertThat(people(at(DECEMBER, revoked.ts()))).contains(LAN);
    }

    @Test
    void who_acts_in_a_vacant_post_is_told_with_it_on_its_days() {
        commune.indicator.add(
                "VC0900",
                Commune.LAN,
                new ActingAppointed(
                        Commune.LAN,
                        new PostId("pho"),
                        Commune.AGENCY,
                        "van-phong",
                        "Phó Chánh Văn phòng",
                        true,
                        DECEMBER,
                        DECEMBER.plusDays(9),
                        "QĐ"));
        assertThat(values(at(DECEMBER, LATER), LAN)).containsEntry("acting", "Phó Chánh Văn phòng");
        assertThat(values(at(DECEMBER.plusDays(10), LATER), LAN)).doesNotContainKey("acting");
    }

    @Test
    void what_others_stand_in_the_place_of_names_its_heir_from_that_day_on() {
        commune.indicator.add(
                "VC0900",
                Commune.AGENCY,
                new DivisionSucceeded(Commune.AGENCY, "van-phong", List.of("kinh-te"), DECEMBER, "NQ"));
        commune.indicator.add(
                "VC0900", Commune.AGENCY, new AgencySucceeded(Commune.AGENCY, List.of(Commune.OTHER), DECEMBER, "NQ"));
        State before = at(DECEMBER.minusDays(1), LATER);
        State after = at(DECEMBER, LATER);
        assertThat(values(before, OFFICE)).doesNotContainKey("division");
        assertThat(before.to(after))
                .extracting(State.Difference::of, State.Difference::field, State.Difference::after)
                .contains(
                        tuple(OFFICE, "division", "agency/xa-dien-khanh/kinh-te"),
                        tuple("agency of agency/xa-dien-khanh", "heir", Commune.OTHER.value()));
    }

    @Test
    void its_own_rules_come_before_those_of_the_province_until_they_end() {
        adopt(RegulationId.PROVINCE, "tinh/1", LocalDate.of(2026, 1, 1));
        adopt(RegulationId.of(Commune.AGENCY), "xa/1", LocalDate.of(2026, 10, 1));
        commune.indicator.add(
                "VC0900",
                RegulationId.of(Commune.AGENCY),
                new OwnRulesEnded(RegulationId.of(Commune.AGENCY), SubjectKind.CIVIL_SERVANT, DECEMBER, "QĐ"));
        assertThat(rules(LocalDate.of(2026, 9, 30)))
                .containsEntry("ruleSet", "tinh/1")
                .containsEntry("laidDownBy", "");
        assertThat(rules(IN_OCTOBER))
                .containsEntry("ruleSet", "xa/1")
                .containsEntry("laidDownBy", "xa-dien-khanh")
                .containsEntry("from", "2026-10-01");
        assertThat(rules(DECEMBER)).containsEntry("ruleSet", "tinh/1");
    }

    @Test
    void of_two_for_the_same_day_the_one_told_later_holds_and_an_earlier_day_does_not_undo_a_later() {
        span(SpanKind.QUARTER, IN_OCTOBER);
        span(SpanKind.MONTH, IN_OCTOBER);
        span(SpanKind.QUARTER, LocalDate.of(2026, 1, 1));
        assertThat(values(at(IN_OCTOBER, LATER), "span of all")).containsEntry("spans", "MONTH");
    }

    @Test
    void before_anything_was_recorded_nothing_was_known() {
        assertThat(at(IN_OCTOBER, Instant.EPOCH).standings()).isEmpty();
    }

    private void moveLan(LocalDate day) {
        commune.indicator.add(
                "VC0900",
                Commune.LAN,
                new PostAssigned(
                        Commune.LAN, new PostId("p"), Commune.OTHER, "van-phong", "Công chức", false, day, "QĐ"));
    }

    private void adopt(RegulationId regulation, String rules, LocalDate from) {
        commune.indicator.add(
                "VC0900",
                regulation,
                new RuleSetAdopted(
                        regulation, SubjectKind.CIVIL_SERVANT, new Rules(rules, "0".repeat(64)), from, "QĐ"));
    }

    private void span(SpanKind kind, LocalDate from) {
        commune.indicator.add(
                "VC0900", RegulationId.PROVINCE, new RatedSpanAdopted(RegulationId.PROVINCE, kind, from, "QĐ"));
    }

    private Map<String, String> rules(LocalDate on) {
        return values(at(on, LATER), "rules of CIVIL_SERVANT");
    }

    private State at(LocalDate on, Instant known) {
        Folded<Annals> annals = Folded.of(OrganisationProjections.ANNALS, commune.entries());
        Map<StaffCode, Recollection> people = new LinkedHashMap<>();
        Folded.of(OrganisationProjections.BELONGINGS, commune.entries()).all().values().stream()
                .filter(one -> one.agency().equals(Commune.AGENCY))
                .forEach(one -> people.put(one.staff(), recollection(one.staff())));
        return new Organisation(
                        Commune.AGENCY,
                        Stream.of(Commune.AGENCY, RegulationId.PROVINCE, RegulationId.of(Commune.AGENCY))
                                .flatMap(stream ->
                                        annals.all().getOrDefault(stream.toString(), Annals.NONE).told().stream())
                                .toList(),
                        people,
                        READER)
                .at(new Moment(on, known));
    }

    private Recollection recollection(StaffCode staff) {
        return new Recollection(
                staff,
                List.of(Folded.of(ChapterFolds.CHAPTERS, commune.entries()).get(staff.toString())),
                READER);
    }

    private static List<String> people(State state) {
        return state.standings().stream()
                .map(one -> one.of())
                .filter(of -> of.startsWith("person of "))
                .toList();
    }

    private static Map<String, String> values(State state, String of) {
        return state.standings().stream()
                .filter(one -> one.of().equals(of))
                .flatMap(one -> one.values().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
