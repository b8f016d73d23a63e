package vn.congtam.indicator.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionSucceeded;
import vn.congtam.events.indicator.AgencyFact.StaffReallocated;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.AgencyCommand.EstablishAgency;
import vn.congtam.indicator.agency.AgencyCommand.EstablishDivision;
import vn.congtam.indicator.agency.AgencyCommand.SucceedDivisions;

class AgencyTest {
    private static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    private static final AgencyEstablished ESTABLISHED = new AgencyEstablished(DIEN_KHANH, "UBND xã Diên Khánh");
    private static final DivisionEstablished ECONOMY = new DivisionEstablished(DIEN_KHANH, "kinh-te", "Phòng Kinh tế");

    private static final DivisionEstablished LAND = new DivisionEstablished(DIEN_KHANH, "dia-chinh", "Phòng Địa chính");
    private static final DivisionEstablished JOINT =
            new DivisionEstablished(DIEN_KHANH, "kinh-te-ha-tang", "Phòng Kinh tế, Hạ tầng");
    private static final AgencyId NEW = new AgencyId("xa-dien-khanh-moi");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final String DOCUMENT = "QĐ 12/QĐ-UBND";

    private final AggregateTestFixture<Agency> agency = new AggregateTestFixture<>(Agency.class);

    @Test
    void an_agency_is_established() {
        agency.givenNoPriorActivity()
                .when(new EstablishAgency(DIEN_KHANH, "UBND xã Diên Khánh", null))
                .expectEvents(ESTABLISHED);
    }

    @Test
    void an_agency_is_not_established_twice() {
        agency.given(ESTABLISHED)
                .when(new EstablishAgency(DIEN_KHANH, "Diên Khánh", null))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.AGENCY_EXISTS, "/agency"));
    }

    @Test
    void a_division_is_added() {
        agency.given(ESTABLISHED)
                .when(new EstablishDivision(DIEN_KHANH, "kinh-te", "Phòng Kinh tế"))
                .expectEvents(ECONOMY);
    }

    @Test
    void a_division_is_not_added_twice() {
        agency.given(ESTABLISHED, ECONOMY)
                .when(new EstablishDivision(DIEN_KHANH, "kinh-te", "Kinh tế"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DIVISION_EXISTS, "/division"));
    }

    @Test
    void divisions_are_succeeded_by_another_and_their_people_go_along() {
        Move lan = new Move(new StaffCode("VC0013"), null, new StaffCode("VC0001"), null);
        agency.given(ESTABLISHED, ECONOMY, LAND, JOINT)
                .when(regroup(List.of("kinh-te", "dia-chinh"), "kinh-te-ha-tang", lan))
                .expectEvents(
                        succeeded("kinh-te"),
                        succeeded("dia-chinh"),
                        new StaffReallocated(DIEN_KHANH, DAY, DOCUMENT, List.of(lan)));
    }

    @Test
    void a_division_that_has_ended_is_neither_succeeded_again_nor_does_it_succeed() {
        agency.given(ESTABLISHED, ECONOMY, LAND, JOINT, succeeded("kinh-te"))
                .when(regroup(List.of("kinh-te"), "dia-chinh"))
                .expectException(refusedBy(Refusal.DIVISION_ENDED, "/predecessors"));
        agency.given(ESTABLISHED, ECONOMY, LAND, JOINT, succeeded("kinh-te"))
                .when(regroup(List.of("dia-chinh"), "kinh-te"))
                .expectException(refusedBy(Refusal.DIVISION_ENDED, "/successors"));
    }

    @Test
    void an_agency_that_has_ended_gets_no_new_division() {
        agency.given(ESTABLISHED, new AgencySucceeded(DIEN_KHANH, List.of(NEW), DAY, DOCUMENT))
                .when(new EstablishDivision(DIEN_KHANH, "kinh-te", "Phòng Kinh tế"))
                .expectException(refusedBy(Refusal.AGENCY_ENDED, "/agency"));
    }

    @Test
    void an_agency_of_which_a_part_was_split_off_goes_on() {
        agency.given(ESTABLISHED, new AgencySucceeded(DIEN_KHANH, List.of(DIEN_KHANH, NEW), DAY, DOCUMENT))
                .when(new EstablishDivision(DIEN_KHANH, "kinh-te", "Phòng Kinh tế"))
                .expectEvents(ECONOMY);
    }

    @Test
    void nothing_is_succeeded_before_it_stands() {
        agency.given(new AgencyEstablished(DIEN_KHANH, "UBND xã Diên Khánh", DAY), ECONOMY, LAND, JOINT)
                .when(regroup(List.of("kinh-te"), "dia-chinh"))
                .expectException(refusedBy(Refusal.EFFECT_BEFORE_AGENCY, "/from"));
    }

    @Test
    void a_long_list_of_people_is_told_in_parts() {
        List<Move> moves = IntStream.range(0, 120)
                .mapToObj(i -> new Move(new StaffCode("VC" + (1000 + i)), null, new StaffCode("VC0001"), null))
                .toList();
        assertThat(Annex.of(DIEN_KHANH, DAY, DOCUMENT, moves))
                .extracting(part -> part.moves().size())
                .containsExactly(50, 50, 20);
    }

    private static SucceedDivisions regroup(List<String> divisions, String by, Move... moves) {
        return new SucceedDivisions(DIEN_KHANH, divisions, List.of(by), DAY, DOCUMENT, List.of(moves));
    }

    private static DivisionSucceeded succeeded(String division) {
        return new DivisionSucceeded(DIEN_KHANH, division, List.of("kinh-te-ha-tang"), DAY, DOCUMENT);
    }
}
