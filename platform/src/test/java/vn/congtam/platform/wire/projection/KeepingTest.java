package vn.congtam.platform.wire.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.testing.HandSeals;
import vn.congtam.platform.testing.RealDatabase;

class KeepingTest {
    record Sum(String of, int value) {}

    private final MongoCollection<Document> collection = RealDatabase.fresh().getCollection("sums");
    private final Map<String, Integer> truth = new ConcurrentHashMap<>();
    private final List<Keeping<Sum>> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Keeping::stop);
    }

    @Test
    void a_document_follows_what_it_is_made_from_and_goes_with_it() {
        Keeping<Sum> sums = keeping(this::sum);
        truth.put("a", 1);
        sums.stale("a");
        eventually(() -> value(sums, "a") == 1);
        truth.put("a", 2);
        assertThat(value(sums, "a")).isEqualTo(1);
        sums.stale("a");
        eventually(() -> value(sums, "a") == 2);
        truth.remove("a");
        sums.stale("a");
        eventually(() -> sums.where(Map.of("of", "a")).isEmpty());
    }

    @Test
    void many_changes_of_a_moment_are_one() {
        AtomicInteger made = new AtomicInteger();
        truth.put("a", 7);
        Keeping<Sum> sums = new Keeping<>(shelf(), key -> {
            made.incrementAndGet();
            return sum(key);
        });
        for (int i = 0; i < 1_000; i++) sums.stale("a");
        start(sums);
        eventually(() -> value(sums, "a") == 7);
        assertThat(made).hasValue(1);
    }

    @Test
    void what_cannot_be_made_is_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        truth.put("a", 3);
        Keeping<Sum> sums = keeping(key -> {
            if (tries.incrementAndGet() == 1) throw new IllegalStateException("away");
            return sum(key);
        });
        sums.stale("a");
        eventually(() -> value(sums, "a") == 3);
        assertThat(tries.get()).isEqualTo(2);
    }

    @Test
    void of_two_processes_the_one_that_saw_less_does_not_have_the_last_word() {
        Keeping<Sum> quick = keeping(this::sum);
        truth.put("a", 1);
        Keeping<Sum> slow = keeping(key -> {
            Optional<Sum> seen = sum(key);
            if (truth.replace("a", 1, 2)) {
                quick.stale("a");
                eventually(() -> value(quick, "a") == 2);
            }
            return seen;
        });
        slow.stale("a");
        eventually(() -> value(quick, "a") == 2);
        truth.put("b", 5);
        slow.stale("b");
        eventually(() -> value(slow, "b") == 5);
        assertThat(value(slow, "a")).isEqualTo(2);
    }

    private Optional<Sum> sum(String key) {
        return Optional.ofNullable(truth.get(key)).map(value -> new Sum(key, value));
    }

    private static int value(Keeping<Sum> sums, String of) {
        return sums.where(Map.of("of", of)).stream()
                .mapToInt(Sum::value)
                .findFirst()
                .orElse(0);
    }

    private Keeping<Sum> keeping(Function<String, Optional<Sum>> making) {
        return start(new Keeping<>(shelf(), making));
    }

    private Keeping<Sum> start(Keeping<Sum> sums) {
        sums.start();
        started.add(sums);
        return sums;
    }

    private Shelf<Sum> shelf() {
        return new Shelf<>(collection, new Form<>(Sum.class, new HandSeals()), List.of(List.of("of")));
    }
}
