package vn.congtam.platform.wire.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.Test;

class CallsNobodyTest {
    private static final String NAME = "alone" + UUID.randomUUID().toString().substring(0, 8);

    /** Axon looks at its caller, and keeps still in tests; so the service is started by a thread of nobody's. */
    @Test
    void a_service_does_not_ask_the_maker_of_axon_for_updates() {
        try (var station = CompletableFuture.supplyAsync(
                        () -> Running.start(NAME, Station.class), Thread::startVirtualThread)
                .join()) {
            assertThat(station.getBeanProvider(UpdateChecker.class)).isEmpty();
        }
    }
}
