package vn.congtam.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AtStartTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_busy_database_is_asked_until_it_answers() {
        AtStart.insistOn(() -> {
            if (asked.incrementAndGet() < 4) throw new MongoTimeoutException("no connection is free");
        });
        assertThat(asked).hasValue(4);
    }

    @Test
    void one_that_never_answers_keeps_the_service_from_its_start() {
        assertThatThrownBy(() -> AtStart.insistOn(() -> {
                    asked.incrementAndGet();
                    throw new MongoTimeoutException("no connection is free");
                }))
                .isInstanceOf(MongoTimeoutException.class);
        assertThat(asked).hasValue(30);
    }

    @Test
    void what_is_wrong_otherwise_is_told_at_once() {
        assertThatThrownBy(() -> AtStart.insistOn(() -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(asked).hasValue(1);
    }
}
