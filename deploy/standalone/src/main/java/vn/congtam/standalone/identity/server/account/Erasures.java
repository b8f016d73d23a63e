package vn.congtam.standalone.identity.server.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.roster.RosterAway;

/** Asks once a day, and soon after the start, who of those that have an account was erased since: nobody tells it. */
@Component
class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final Dossiers dossiers;
    private final Directory directory;

    Erasures(Dossiers dossiers, Directory directory) {
        this.dossiers = dossiers;
        this.directory = directory;
    }

    @Scheduled(
            initialDelayString = "${congtam.identity.erased-first-checked-after}",
            fixedDelayString = "${congtam.identity.erased-checked-every}")
    void look() {
        try {
            dossiers.officials().forEach(directory::endErased);
        } catch (RosterAway away) {
            LOG.info("who was erased is asked again later: {}", away.getMessage());
        }
    }
}
