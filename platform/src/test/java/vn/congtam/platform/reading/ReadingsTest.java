package vn.congtam.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Two who look at once, while facts cannot be written. */
class ReadingsTest {
    private static final Actor READER = new Actor(new StaffCode("VC0001"), "Lê Minh", null, Set.of(Role.INSPECTOR));
    private static final StaffCode LAN = new StaffCode("VC0013");

    private final StoreAway store = new StoreAway();
    private final Readings readings = new Readings("scoring", store, Clock.systemUTC());

    /** Takes its time, and then writes nothing. */
    private static final class StoreAway implements Commands {
        final CountDownLatch asked = new CountDownLatch(1);
        final CountDownLatch answers = new CountDownLatch(1);
        final AtomicInteger facts = new AtomicInteger();
        volatile boolean back;

        @Override
        public Receipt send(Act act, Object command) {
            asked.countDown();
            await(answers);
            if (!back) throw new IllegalStateException("away");
            facts.incrementAndGet();
            return new Receipt("1", "readings/1", 0, List.of());
        }

        @Override
        public Optional<Receipt> answered(Act act) {
            return Optional.empty();
        }

        @Override
        public void react(String reaction, Entry cause, Object command) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void nobody_is_shown_what_another_who_looked_at_once_could_not_note() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(this::look, people);
            await(store.asked);
            CompletableFuture<Void> second = CompletableFuture.runAsync(this::look, people);
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isNotNull();
            store.answers.countDown();
            assertThatThrownBy(first::join).isInstanceOf(CompletionException.class);
            assertThatThrownBy(second::join).isInstanceOf(CompletionException.class);
        }
    }

    @Test
    void what_was_noted_is_not_noted_again_and_what_was_not_is() {
        store.answers.countDown();
        assertThatThrownBy(this::look).hasMessage("away");
        store.back = true;
        look();
        look();
        assertThat(store.facts).hasValue(1);
    }

    private void look() {
        readings.seen(READER, Matter.SLIP, "2026-10", LAN);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
