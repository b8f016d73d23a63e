package vn.congtam.indicator.staff;

import static vn.congtam.indicator.staff.Lan.*;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.indicator.staff.StaffCommand.AssignFields;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.indicator.staff.StaffCommand.CorrectPost;

class CorrectionTest {
    private final AggregateTestFixture<Staff> staff = Lan.service();

    @Test
    void a_wrong_day_is_put_right_by_a_further_fact() {
        staff.given(JOINED, registrar(day(2, 1)))
                .when(correct(day(2, 1), day(2, 11)))
                .expectEvents(new PostCorrected(LAN, REGISTRAR, day(2, 1), day(2, 11), "QĐ 12a"));
    }

    @Test
    void what_was_corrected_may_be_corrected_again_by_the_day_that_now_stands() {
        PostCorrected corrected = new PostCorrected(LAN, REGISTRAR, day(2, 1), day(2, 11), "QĐ 12a");
        staff.given(JOINED, registrar(day(2, 1)), corrected)
                .when(correct(day(2, 11), day(2, 10)))
                .expectEvents(new PostCorrected(LAN, REGISTRAR, day(2, 11), day(2, 10), "QĐ 12a"));
        refused(correct(day(2, 1), day(2, 10)), Refusal.NO_SUCH_APPOINTMENT, "/wrong", registrar(day(2, 1)), corrected);
    }

    @Test
    void a_corrected_appointment_stays_between_its_neighbours() {
        refused(correct(day(2, 1), day(4, 1)), Refusal.OVERLAP, "/from", registrar(day(2, 1)), deputy(day(4, 1)));
        refused(correct(day(4, 1), day(2, 1)), Refusal.OVERLAP, "/from", registrar(day(2, 1)), deputy(day(4, 1)));
    }

    @Test
    void there_must_be_something_to_correct_and_a_service_to_be_in() {
        refused(correct(day(3, 1), day(2, 1)), Refusal.NO_SUCH_APPOINTMENT, "/wrong", registrar(day(2, 1)));
        refused(correct(day(2, 1), day(2, 1)), Refusal.NOTHING_TO_CORRECT, "/from", registrar(day(2, 1)));
        refused(correct(day(2, 1), day(1, 1)), Refusal.BEFORE_JOINING, "/from", registrar(day(2, 1)));
        refused(correct(day(2, 1), day(7, 1)), Refusal.AFTER_LEAVING, "/from", registrar(day(2, 1)), left(day(7, 1)));
    }

    @Test
    void a_further_post_begins_after_the_corrected_one() {
        refused(
                new AssignPost(LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, day(2, 5), "QĐ 13", HR),
                Refusal.OVERLAP,
                "/from",
                registrar(day(2, 1)),
                new PostCorrected(LAN, REGISTRAR, day(2, 1), day(2, 11), "QĐ 12a"));
    }

    @Test
    void only_a_leader_is_in_charge_of_divisions() {
        staff.given(JOINED, deputy(day(2, 1)))
                .when(lead(day(2, 1)))
                .expectEvents(new FieldsAssigned(LAN, List.of("kinh-te"), day(2, 1), "TB 07"));
        refused(lead(day(2, 1)), Refusal.NOT_A_LEADER_THEN, "/from", registrar(day(2, 1)));
        refused(lead(day(1, 31)), Refusal.NOT_A_LEADER_THEN, "/from", deputy(day(2, 1)));
        refused(
                lead(day(2, 1)),
                Refusal.OVERLAP,
                "/from",
                deputy(day(2, 1)),
                new FieldsAssigned(LAN, List.of(), day(2, 1), "TB 07"));
    }

    private void refused(Object command, Refusal why, String pointer, Object... facts) {
        staff.given(JOINED).andGiven(facts).when(command).expectNoEvents().expectException(refusedBy(why, pointer));
    }

    private static CorrectPost correct(LocalDate wrong, LocalDate from) {
        return new CorrectPost(LAN, wrong, from, "QĐ 12a", HR);
    }

    private static AssignFields lead(LocalDate from) {
        return new AssignFields(LAN, List.of("kinh-te"), from, "TB 07", HR);
    }
}
