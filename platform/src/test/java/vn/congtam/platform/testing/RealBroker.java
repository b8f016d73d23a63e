package vn.congtam.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.congtam.embedded.EmbeddedBroker;

/** The broker of a test run: the one that {@code KPI_KAFKA_BOOTSTRAP} names, one in a container, or the embedded one. */
public final class RealBroker {
    private static final String VARIABLE = "KPI_KAFKA_BOOTSTRAP";
    private static @Nullable String shared;

    private RealBroker() {}

    public static synchronized String bootstrap() {
        String known = shared;
        if (known == null) {
            known = chosen(Ground.of(VARIABLE, System.getenv(), () -> Docker.answers(System.getenv())));
            shared = known;
        }
        return known;
    }

    private static String chosen(Ground ground) {
        String bootstrap = switch (ground.kind()) {
            case GIVEN -> System.getenv(VARIABLE);
            case CONTAINER -> Containers.broker();
            case EMBEDDED -> embedded();
        };
        LoggerFactory.getLogger(RealBroker.class)
                .info("Tests use the {} broker at {}: {}", ground.kind(), bootstrap, ground.why());
        return bootstrap;
    }

    private static String embedded() {
        try {
            EmbeddedBroker broker = EmbeddedBroker.startOpen(Files.createTempDirectory("broker"), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
            return broker.bootstrap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
