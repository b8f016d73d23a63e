package vn.congtam.indicator.roster;

import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostId;

/** A post. */
public record Position(
        PostId post, AgencyId agency, String division, String title, boolean leader, String similarTasks) {

    static Position created(PostCreated f) {
        return new Position(f.post(), f.agency(), f.division(), f.title(), f.leader(), f.similarTasks());
    }
}
