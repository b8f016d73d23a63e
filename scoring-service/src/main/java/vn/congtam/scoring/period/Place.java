package vn.congtam.scoring.period;

import vn.congtam.events.indicator.PostId;
import vn.congtam.events.scoring.Member;

/** What somebody is in an agency: by that the formula follows (Art. 15), and with whom he is compared. */
record Place(String division, PostId post, boolean leader, String similarTasks) {

    static Place of(Member member) {
        return new Place(member.division(), member.post(), member.leader(), member.similarTasks());
    }

    /** Who only sits in another division, or among other posts, has the reviewer he had. */
    boolean isSameOfficeAs(Place other) {
        return leader == other.leader && post.equals(other.post);
    }
}
