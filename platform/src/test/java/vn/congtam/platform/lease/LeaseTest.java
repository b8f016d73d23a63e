package vn.congtam.platform.lease;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.lease.Lease.Held;
import vn.congtam.platform.testing.RealDatabase;

class LeaseTest {
    private final MongoCollection<Document> leases = RealDatabase.fresh().getCollection("leases");
    private final Lease lan = lease("lan", Duration.ofMinutes(1));
    private final Lease minh = lease("minh", Duration.ofMinutes(1));
    private final Lease hasty = lease("hasty", Duration.ZERO);

    @Test
    void one_holds_the_lease() {
        assertThat(lan.tryTake()).contains(new Held(1, 0));
        assertThat(minh.tryTake()).isEmpty();
        assertThat(minh.tryTake()).isEmpty();
    }

    @Test
    void a_holder_that_gives_it_back_is_followed_at_once() {
        lan.release(lan.tryTake().orElseThrow());
        assertThat(minh.tryTake()).contains(new Held(2, 0));
    }

    @Test
    void a_holder_that_is_gone_is_followed_after_its_term_from_where_it_was() {
        Held held = lan.tryTake().orElseThrow();
        assertThat(lan.move(held, 7)).isEqualTo(new Held(1, 7));
        assertThat(hasty.tryTake()).contains(new Held(2, 7));
    }

    @Test
    void a_holder_that_renews_keeps_it() {
        Held held = lan.tryTake().orElseThrow();
        Lease watcher = lease("watcher", Duration.ofMillis(400));
        long until = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (System.nanoTime() < until) {
            assertThat(lan.renew(held)).isTrue();
            assertThat(watcher.tryTake()).isEmpty();
        }
    }

    @Test
    void who_wakes_late_moves_and_keeps_nothing() {
        Held old = lan.tryTake().orElseThrow();
        Held now = hasty.tryTake().orElseThrow();
        assertThat(lan.move(old, 5)).isNull();
        assertThat(lan.renew(old)).isFalse();
        lan.release(old);
        assertThat(hasty.move(now, 3)).isEqualTo(new Held(2, 3));
        assertThat(lan.position()).isEqualTo(3);
    }

    @Test
    void a_position_is_moved_from_where_it_was_read_only() {
        Held held = lan.tryTake().orElseThrow();
        assertThat(lan.move(held, 5)).isNotNull();
        assertThat(lan.move(held, 6)).isNull();
    }

    @Test
    void a_rewind_takes_the_lease_from_whoever_has_it() {
        Held held = lan.tryTake().orElseThrow();
        Held moved = Optional.ofNullable(lan.move(held, 5)).orElseThrow();
        minh.rewind(0);
        assertThat(lan.move(moved, 6)).isNull();
        assertThat(minh.tryTake()).contains(new Held(3, 0));
    }

    @Test
    void nobody_can_be_made_to_leave_facts_out() {
        lan.move(lan.tryTake().orElseThrow(), 5);
        minh.rewind(9);
        assertThat(minh.position()).isEqualTo(5);
    }

    private Lease lease(String holder, Duration term) {
        return new Lease(leases, "relay", holder, term);
    }
}
