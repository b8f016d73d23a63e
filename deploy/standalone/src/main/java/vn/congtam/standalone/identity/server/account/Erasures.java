package vn.congtam.standalone.identity.server.account;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.roster.Roster;
import vn.congtam.standalone.identity.server.roster.RosterAway;

/**
 * Asks once a day, and soon after the start, who was erased since: nobody tells it. Only those are then looked at who had an
 * account; nobody else hears of it.
 */
@Component
class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final Roster roster;
    private final Dossiers dossiers;
    private final Directory directory;

    Erasures(Roster roster, Dossiers dossiers, Directory directory) {
        this.roster = roster;
        this.dossiers = dossiers;
        this.directory = directory;
    }

    @Scheduled(
            initialDelayString = "${congtam.identity.erased-first-checked-after}",
            fixedDelayString = "${congtam.identity.erased-checked-every}")
    void look() {
        try {
            Set<String> erased = roster.erased();
            dossiers.officials().stream().filter(erased::contains).forEach(directory::endErased);
        } catch (RosterAway away) {
            LOG.info("who was erased is asked again later: {}", away.getMessage());
        }
    }
}
