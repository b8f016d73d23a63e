package vn.congtam.indicator.staff;

import static vn.congtam.indicator.staff.Lan.*;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.indicator.staff.StaffCommand.EndSecondment;
import vn.congtam.indicator.staff.StaffCommand.Second;

class SecondmentTest {
    private static final LocalDate FROM = day(3, 1);
    private static final LocalDate THREE_YEARS = LocalDate.of(2029, 2, 28);

    private final AggregateTestFixture<Staff> staff = Lan.service();

    @Test
    void a_person_is_lent_for_three_years_at_most() {
        staff.given(JOINED).when(second(HOME_AFFAIRS, FROM, THREE_YEARS)).expectEvents(seconded(FROM, THREE_YEARS));
        refused(second(HOME_AFFAIRS, FROM, THREE_YEARS.plusDays(1)), Refusal.SECONDMENT_TOO_LONG, "/until", JOINED);
    }

    @Test
    void the_last_day_does_not_come_before_the_first() {
        refused(second(HOME_AFFAIRS, FROM, FROM.minusDays(1)), Refusal.UNTIL_BEFORE_FROM, "/until", JOINED);
    }

    @Test
    void a_secondment_goes_to_another_agency_and_under_another_person() {
        refused(second(DIEN_KHANH, FROM, THREE_YEARS), Refusal.SECONDED_HOME, "/agency", JOINED);
        refused(second(DIEN_KHANH, FROM, THREE_YEARS), Refusal.SECONDED_HOME, "/agency", JOINED, registrar(day(2, 1)));
        refused(
                new Second(LAN, HOME_AFFAIRS, "tong-hop", LAN, FROM, THREE_YEARS, "QĐ 42", HR),
                Refusal.SUPERIOR_SELF,
                "/superior",
                JOINED);
    }

    @Test
    void one_secondment_follows_the_other() {
        refused(
                second(HOME_AFFAIRS, day(6, 30), day(9, 1)),
                Refusal.SECONDMENT_OVERLAP,
                "/from",
                JOINED,
                seconded(FROM, day(6, 30)));
        staff.given(JOINED, seconded(FROM, day(6, 30)))
                .when(second(HOME_AFFAIRS, day(7, 1), day(9, 1)))
                .expectEvents(seconded(day(7, 1), day(9, 1)));
    }

    @Test
    void a_secondment_ends_early_and_another_may_begin() {
        SecondmentEnded ended = new SecondmentEnded(LAN, HOME_AFFAIRS, day(5, 1), "QĐ 43");
        staff.given(JOINED, seconded(FROM, day(6, 30))).when(end(day(5, 1))).expectEvents(ended);
        staff.given(JOINED, seconded(FROM, day(6, 30)), ended)
                .when(second(HOME_AFFAIRS, day(5, 1), day(6, 30)))
                .expectEvents(seconded(day(5, 1), day(6, 30)));
    }

    @Test
    void what_is_agreed_on_for_later_stands_when_an_earlier_one_ends() {
        Seconded later = seconded(day(9, 1), day(12, 31));
        SecondmentEnded ended = new SecondmentEnded(LAN, HOME_AFFAIRS, day(5, 1), "QĐ 43");
        staff.given(JOINED, seconded(FROM, day(6, 30)), later, ended)
                .when(end(day(10, 1)))
                .expectEvents(new SecondmentEnded(LAN, HOME_AFFAIRS, day(10, 1), "QĐ 43"));
        refused(end(day(5, 15)), Refusal.NO_SUCH_SECONDMENT, "/on", JOINED, seconded(FROM, day(6, 30)), later, ended);
    }

    @Test
    void only_what_is_under_way_ends() {
        refused(end(FROM), Refusal.NO_SUCH_SECONDMENT, "/on", JOINED, seconded(FROM, day(6, 30)));
        refused(end(day(7, 1)), Refusal.NO_SUCH_SECONDMENT, "/on", JOINED, seconded(FROM, day(6, 30)));
        refused(end(day(5, 1)), Refusal.NO_SUCH_SECONDMENT, "/on", JOINED);
    }

    private void refused(Object command, Refusal why, String pointer, Object... facts) {
        staff.given(facts).when(command).expectNoEvents().expectException(refusedBy(why, pointer));
    }

    private static Second second(AgencyId to, LocalDate from, LocalDate until) {
        return new Second(LAN, to, "tong-hop", new StaffCode("VC9100"), from, until, "QĐ 42", HR);
    }

    private static Seconded seconded(LocalDate from, LocalDate until) {
        return new Seconded(LAN, HOME_AFFAIRS, "tong-hop", new StaffCode("VC9100"), from, until, "QĐ 42");
    }

    private static EndSecondment end(LocalDate on) {
        return new EndSecondment(LAN, on, "QĐ 43", HR);
    }
}
