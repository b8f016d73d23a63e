package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.scoring.slip.SlipCommand.DisputeRater;
import vn.congtam.scoring.slip.SlipCommand.RejectDispute;

/** "This is not my superior." */
class DisputingTest {
    private static final StaffCode OFFICE = new StaffCode("VC0090");
    private static final RaterDisputed DISPUTED = new RaterDisputed(SLIP, PERIOD, MINH, "tôi đã chuyển phòng");
    private static final DisputeRejected REJECTED = new DisputeRejected(SLIP, PERIOD, MINH, "chưa có quyết định");

    @Test
    void an_official_says_so_with_or_without_a_reason() {
        slip().given(opened(), changed(NOTHING))
                .when(new DisputeRater(SLIP, "tôi đã chuyển phòng", LAN))
                .expectEvents(DISPUTED);
        slip().given(opened(), changed(NOTHING))
                .when(new DisputeRater(SLIP, null, LAN))
                .expectEvents(new RaterDisputed(SLIP, PERIOD, MINH, null));
    }

    @Test
    void nobody_says_so_for_another() {
        slip().given(opened())
                .when(new DisputeRater(SLIP, null, MINH))
                .expectException(refusedBy(Refusal.NOT_THE_OWNER));
    }

    @Test
    void one_at_a_time() {
        slip().given(opened(), DISPUTED)
                .when(new DisputeRater(SLIP, null, LAN))
                .expectException(refusedBy(Refusal.DISPUTE_PENDING));
        slip().given(opened(), changed(NOTHING), DISPUTED, REJECTED)
                .when(new DisputeRater(SLIP, "tôi đã chuyển phòng", LAN))
                .expectEvents(DISPUTED);
    }

    @Test
    void not_after_the_lock() {
        slip().given(locked()).when(new DisputeRater(SLIP, null, LAN)).expectException(refusedBy(Refusal.SLIP_LOCKED));
    }

    @Test
    void the_personnel_office_of_the_agency_rejects_it() {
        slip().given(opened(), changed(NOTHING), DISPUTED)
                .when(rejecting(OFFICE, opened().member().agency()))
                .expectEvents(REJECTED);
        slip().given(opened(), DISPUTED)
                .when(rejecting(OFFICE, new AgencyId("xa-khac")))
                .expectException(refusedBy(Refusal.NOT_THE_PERSONNEL_OFFICE));
    }

    @Test
    void neither_of_the_two_it_is_about_answers_it() {
        AgencyId agency = opened().member().agency();
        slip().given(opened(), DISPUTED).when(rejecting(LAN, agency)).expectException(refusedBy(Refusal.OWN_SLIP));
        slip().given(opened(), DISPUTED)
                .when(rejecting(MINH, agency))
                .expectException(refusedBy(Refusal.DISPUTED_RATER));
    }

    @Test
    void another_rater_answers_it() {
        JudgesChanged another = new JudgesChanged(SLIP, under(new StaffCode("VC0011")), "đã chuyển phòng");
        slip().given(opened(), DISPUTED, another)
                .when(rejecting(OFFICE, opened().member().agency()))
                .expectException(refusedBy(Refusal.NO_DISPUTE));
        JudgesChanged same = new JudgesChanged(SLIP, under(MINH), "đổi người quyết định");
        slip().given(opened(), changed(NOTHING), DISPUTED, same)
                .when(rejecting(OFFICE, opened().member().agency()))
                .expectEvents(REJECTED);
    }

    private static RejectDispute rejecting(StaffCode by, AgencyId serving) {
        return new RejectDispute(SLIP, "chưa có quyết định", by, serving);
    }

    private static Member under(StaffCode rater) {
        Member lan = opened().member();
        return new Member(
                lan.staff(),
                lan.kind(),
                lan.agency(),
                lan.division(),
                lan.post(),
                lan.leader(),
                lan.similarTasks(),
                rater,
                lan.decider(),
                lan.managers(),
                List.of());
    }
}
