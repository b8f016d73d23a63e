package vn.congtam.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import vn.congtam.platform.keys.Keystore;

/** A keystore and a database of keys for the services of a test run, which no other run knows. */
public final class TestKeys {
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final Path KEYSTORE = made();
    private static final String DATABASE =
            "test_keys_" + UUID.randomUUID().toString().replace("-", "");

    private TestKeys() {}

    /** What a service must be started with to seal and open. */
    public static Map<String, Object> settings() {
        return Map.of(
                "congtam.personal.keystore", KEYSTORE,
                "congtam.personal.password", PASSWORD,
                "congtam.personal.database", DATABASE);
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("congtam-keys");
            Path keystore = folder.resolve("personal.p12");
            Keystore.addKey(keystore, PASSWORD, "kek-1");
            keystore.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return keystore;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
