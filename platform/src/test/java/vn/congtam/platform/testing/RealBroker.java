package vn.congtam.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.congtam.embedded.EmbeddedBroker;

/** The broker of a test run: the one that {@code KPI_KAFKA_BOOTSTRAP} names, or else the embedded one. */
public final class RealBroker {
    private static @Nullable String shared;

    private RealBroker() {}

    public static synchronized String bootstrap() {
        String known = shared;
        if (known == null) {
            known = chosen();
            shared = known;
            LoggerFactory.getLogger(RealBroker.class).info("tests use the broker at {}", known);
        }
        return known;
    }

    private static String chosen() {
        String given = System.getenv("KPI_KAFKA_BOOTSTRAP");
        return given == null || given.isBlank() ? embedded() : given;
    }

    private static String embedded() {
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(Files.createTempDirectory("broker"), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
            return broker.bootstrap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
