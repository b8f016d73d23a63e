package vn.congtam.standalone.identity.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.platform.store.Mongo;

/** What the database keeps about where people come from: no longer than it is of use, and none of whom nobody is called. */
class KeptTalliesTest {
    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.inMemory();
    private static MongoClient client;

    private Instant now = Instant.parse("2026-10-20T01:00:00Z");

    @BeforeAll
    static void start() {
        client = Mongo.connect(DATABASE.uri(), Duration.ofSeconds(5));
    }

    @AfterAll
    static void stop() {
        client.close();
        DATABASE.close();
    }

    private KeptTallies in(String name) {
        return new KeptTallies(client.getDatabase(name), () -> now);
    }

    @Test
    void an_address_from_which_nobody_came_for_long_is_forgotten() {
        KeptTallies kept = in("addresses");
        kept.cameIn("VC0009", "10.1.0.7");
        now = now.plus(Duration.ofDays(80));
        kept.cameIn("VC0009", "10.1.0.8");
        kept.keep(new Tally("VC0009", "10.1.0.8", 2, now.toEpochMilli()));
        now = now.plus(Duration.ofDays(11));
        kept.forgetBefore(now.minus(Duration.ofMinutes(10)));
        assertThat(kept.familiar("VC0009"))
                .extracting(Tallies.Familiar::address)
                .containsExactly("10.1.0.8");
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void all_of_one_account_is_forgotten_and_nothing_of_those_of_like_codes() {
        KeptTallies kept = in("accounts");
        for (String account : new String[] {"VC0009", "VC00091", "VC0009-1", "VC000"}) {
            kept.cameIn(account, "10.1.0.7");
            kept.keep(new Tally(account, "10.1.0.7", 1, now.toEpochMilli()));
        }
        kept.forgetAll("VC0009");
        assertThat(kept.familiar("VC0009")).isEmpty();
        assertThat(kept.isFamiliar("VC00091", "10.1.0.7")).isTrue();
        assertThat(kept.familiar("VC0009-1")).hasSize(1);
        assertThat(kept.all()).extracting(Tally::account).containsExactlyInAnyOrder("VC00091", "VC0009-1", "VC000");
    }
}
