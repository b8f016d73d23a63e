package vn.congtam.events.scoring;

import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;

/**
 * A person who is evaluated in a period, with those who judge: resolved from the facts of service as of that period.
 *
 * @param similarTasks the group of posts within which Art. 20.5 caps the grade Excellent
 * @param rater the direct superior, who reviews
 * @param decider who decides the grade; never the member himself
 * @param overseers the leaders whose a, b and c count the member's work besides their own, where their rule set says so
 * @param managers the leaders in this period whose unit result (d, Art. 15) depends on the member, the nearest first
 */
public record Member(
        StaffCode staff,
        SubjectKind kind,
        AgencyId agency,
        String division,
        PostId post,
        boolean leader,
        String similarTasks,
        StaffCode rater,
        StaffCode decider,
        List<StaffCode> managers,
        List<StaffCode> overseers) {

    /** The same, with those whose figures count his work. */
    public Member overseenBy(List<StaffCode> leaders) {
        return new Member(staff, kind, agency, division, post, leader, similarTasks, rater, decider, managers, leaders);
    }
}
