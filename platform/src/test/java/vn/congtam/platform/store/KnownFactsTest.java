package vn.congtam.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.store.commits.Commit.Stored;

class KnownFactsTest {
    private static final int BYTES = 100;

    private final KnownFacts known = new KnownFacts(10 * BYTES);

    private static List<Stored> facts(String stream, long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seq -> new Stored(
                        seq, stream + seq, stream, seq, "Assigned", 1, Instant.EPOCH, 0, BYTES, new byte[BYTES]))
                .toList();
    }

    private List<Long> places(String stream, long from) {
        return known.from(stream, from).stream().map(Stored::seq).toList();
    }

    @Test
    void what_was_read_is_known_from_any_place_in_it_on() {
        known.add(facts("task/1", 3, 6));

        assertThat(places("task/1", 3)).containsExactly(3L, 4L, 5L, 6L);
        assertThat(places("task/1", 5)).containsExactly(5L, 6L);
    }

    @Test
    void nothing_is_known_before_the_first_and_after_the_last_of_them() {
        known.add(facts("task/1", 3, 6));

        assertThat(places("task/1", 2)).isEmpty();
        assertThat(places("task/1", 7)).isEmpty();
        assertThat(places("task/2", 3)).isEmpty();
    }

    @Test
    void what_follows_is_added_and_what_was_there_is_not_there_twice() {
        known.add(facts("task/1", 0, 2));
        known.add(facts("task/1", 3, 3));
        known.add(facts("task/1", 2, 5));

        assertThat(places("task/1", 0)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_gap_is_never_passed_over() {
        known.add(facts("task/1", 0, 2));
        known.add(facts("task/1", 4, 5));

        assertThat(places("task/1", 0)).isEmpty();
        assertThat(places("task/1", 4)).containsExactly(4L, 5L);
    }

    @Test
    void what_is_read_from_further_back_takes_the_place_of_the_end() {
        known.add(facts("task/1", 4, 5));
        known.add(facts("task/1", 0, 5));

        assertThat(places("task/1", 0)).hasSize(6);
    }

    @Test
    void streams_that_were_not_used_for_longest_go_first_when_there_is_too_much() {
        known.add(facts("task/1", 0, 3));
        known.add(facts("task/2", 0, 3));
        known.from("task/1", 0);
        known.add(facts("task/3", 0, 3));

        assertThat(places("task/1", 0)).hasSize(4);
        assertThat(places("task/2", 0)).isEmpty();
        assertThat(places("task/3", 0)).hasSize(4);
    }

    @Test
    void one_stream_that_is_too_much_by_itself_is_not_kept() {
        known.add(facts("task/1", 0, 10));

        assertThat(places("task/1", 0)).isEmpty();
    }

    @Test
    void what_was_forgotten_and_comes_again_counts_once() {
        for (int round = 0; round < 5; round++) {
            known.add(facts("task/1", 0, 3));
            known.add(facts("task/1", 8, 9));
        }
        known.add(facts("task/2", 0, 7));

        assertThat(places("task/1", 8)).hasSize(2);
        assertThat(places("task/2", 0)).hasSize(8);
    }
}
