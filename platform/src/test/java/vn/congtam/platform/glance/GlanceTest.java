package vn.congtam.platform.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private final AtomicInteger reads = new AtomicInteger();

    private int look(String what) {
        return Glance.at(what, reads::incrementAndGet);
    }

    @Test
    void a_request_reads_a_document_once() {
        try (Glance _ = Glance.open()) {
            assertThat(look("a")).isEqualTo(look("a")).isEqualTo(1);
            assertThat(look("b")).isEqualTo(2);
        }
    }

    @Test
    void after_an_order_it_looks_anew() {
        try (Glance _ = Glance.open()) {
            assertThat(look("a")).isEqualTo(1);
            Glance.anew();
            assertThat(look("a")).isEqualTo(2);
        }
    }

    @Test
    void the_next_request_knows_nothing_of_the_one_before() {
        try (Glance _ = Glance.open()) {
            assertThat(look("a")).isEqualTo(1);
        }
        try (Glance _ = Glance.open()) {
            assertThat(look("a")).isEqualTo(2);
        }
    }

    @Test
    void outside_of_a_request_everything_is_read_when_it_is_asked_for() {
        assertThat(look("a")).isEqualTo(1);
        assertThat(look("a")).isEqualTo(2);
    }

    @Test
    void what_a_request_remembers_has_a_limit_and_beyond_it_is_read_each_time() {
        try (Glance _ = Glance.open()) {
            for (int i = 0; i < 600; i++) {
                assertThat(look("document " + i)).isEqualTo(i + 1);
            }
            assertThat(look("document 0")).isEqualTo(1);
            assertThat(look("document 599")).isEqualTo(601);
        }
    }
}
