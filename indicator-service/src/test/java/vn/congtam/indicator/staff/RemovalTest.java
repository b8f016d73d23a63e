package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.Move;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.staff.StaffCommand.GoOver;

/** Ms Lan's commune is merged into another. */
class RemovalTest {
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final AgencyId OLD = new AgencyId("xa-cu");
    private static final AgencyId NEW = new AgencyId("xa-moi");
    private static final PostId POST = new PostId("xm-dia-chinh");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final String DOCUMENT = "NQ 88/NQ-UBTVQH16";
    private static final StaffJoined JOINED =
            new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, OLD, LocalDate.of(2026, 1, 2));
    private static final Seat SEAT = new Seat(NEW, "kinh-te", POST, "Công chức địa chính", false);

    private final AggregateTestFixture<Staff> lan = Lan.service();

    @Test
    void she_is_transferred_and_placed_under_her_superior_by_ordinary_facts() {
        lan.given(JOINED)
                .when(goesOver(SEAT, null))
                .expectEvents(posted(NEW, DAY), new SuperiorAssigned(LAN, CHAIR, DAY, DOCUMENT));
    }

    @Test
    void what_was_decided_since_for_that_day_stands() {
        lan.given(JOINED, posted(NEW, DAY), new SuperiorAssigned(LAN, CHAIR, DAY, "QĐ 9"))
                .when(goesOver(SEAT, null))
                .expectNoEvents();
    }

    @Test
    void who_has_left_goes_nowhere() {
        lan.given(JOINED, new StaffLeft(LAN, DAY, Leaving.RETIRED, "QĐ 9"))
                .when(goesOver(SEAT, null))
                .expectNoEvents();
    }

    @Test
    void a_leader_is_in_charge_of_what_takes_the_place() {
        lan.given(JOINED)
                .when(goesOver(null, List.of("kinh-te-ha-tang")))
                .expectEvents(
                        new SuperiorAssigned(LAN, CHAIR, DAY, DOCUMENT),
                        new FieldsAssigned(LAN, List.of("kinh-te-ha-tang"), DAY, DOCUMENT));
    }

    @Test
    void who_is_lent_to_the_agency_is_lent_on_for_the_rest_of_the_days() {
        LocalDate until = LocalDate.of(2027, 6, 30);
        lan.given(
                        JOINED,
                        new Seconded(LAN, new AgencyId("xa-muon"), "kinh-te", CHAIR, DAY.minusDays(60), until, "QĐ 5"))
                .when(new GoOver(
                        LAN,
                        new AgencyId("xa-muon"),
                        new Move(LAN, new Seat(NEW, "kinh-te", null, null, false), CHAIR, null),
                        DAY,
                        DOCUMENT))
                .expectEvents(
                        new SecondmentEnded(LAN, new AgencyId("xa-muon"), DAY, DOCUMENT),
                        new Seconded(LAN, NEW, "kinh-te", CHAIR, DAY, until, DOCUMENT));
    }

    private static GoOver goesOver(@Nullable Seat to, @Nullable List<String> fields) {
        return new GoOver(LAN, OLD, new Move(LAN, to, CHAIR, fields), DAY, DOCUMENT);
    }

    private static PostAssigned posted(AgencyId agency, LocalDate from) {
        return new PostAssigned(LAN, POST, agency, "kinh-te", "Công chức địa chính", false, from, DOCUMENT);
    }
}
