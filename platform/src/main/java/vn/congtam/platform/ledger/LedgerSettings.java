package vn.congtam.platform.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param folder where the key of the log and its last checkpoint are kept, out of reach of who keeps the database; without
 *     one nothing is sealed
 * @param password of the keystore in it
 */
@ConfigurationProperties("congtam.ledger")
record LedgerSettings(@Nullable Path folder, @Nullable String password) {}
