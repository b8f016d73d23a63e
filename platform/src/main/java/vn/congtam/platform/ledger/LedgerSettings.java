package vn.congtam.platform.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where the keys and the last checkpoint are kept, out of reach of who keeps the database; without one
 *     nothing is sealed
 * @param password of the keystores in it
 * @param watched files with the keys of the logs that this service cosigns
 * @param witnesses those who cosign the log of this one, by their names
 * @param quorum how many of them must have cosigned what is called official
 * @param auditedEvery how long after a round of the audit the next one begins
 */
@ConfigurationProperties("congtam.ledger")
record LedgerSettings(
        @Nullable Path folder,
        @Nullable String password,
        @DefaultValue List<Path> watched,
        @DefaultValue Map<String, Partner> witnesses,
        @DefaultValue("2") int quorum,
        @DefaultValue("6h") Duration auditedEvery) {

    /**
     * @param address under which it takes {@code add-checkpoint}
     * @param key a file with its published key
     */
    record Partner(URI address, Path key) {}
}
