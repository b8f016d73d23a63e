package vn.congtam.events.scoring;

import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/**
 * A person who is evaluated in a period, with those who judge: resolved from the facts of service as of that period.
 *
 * @param rater the direct superior, who reviews
 * @param decider who decides the grade; never the member himself
 */
public record Member(
        StaffCode staff,
        AgencyId agency,
        String division,
        PostId post,
        boolean leader,
        StaffCode rater,
        StaffCode decider) {}
