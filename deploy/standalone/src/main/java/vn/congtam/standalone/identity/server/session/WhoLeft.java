package vn.congtam.standalone.identity.server.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.LeftService;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.roster.RosterAway;

/** Looks again and again whether all who are signed in are still in the service, and what they were. */
@Component
class WhoLeft {
    private static final Logger LOG = LoggerFactory.getLogger(WhoLeft.class);

    private final SignIns signIns;
    private final Directory directory;

    WhoLeft(SignIns signIns, Directory directory) {
        this.signIns = signIns;
        this.directory = directory;
    }

    @Scheduled(
            initialDelayString = "${congtam.identity.left-checked-every}",
            fixedDelayString = "${congtam.identity.left-checked-every}")
    void look() {
        signIns.people().forEach(this::look);
    }

    private void look(String staff) {
        try {
            signIns.endOutdated(directory.admit(staff).account());
        } catch (LeftService left) {
            signIns.endAll(staff, What.SESSION_ENDED_AS_LEFT);
        } catch (RosterAway away) {
            LOG.debug("whether {} still serves is asked again later", staff);
        }
    }
}
