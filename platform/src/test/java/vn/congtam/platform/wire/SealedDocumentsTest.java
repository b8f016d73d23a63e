package vn.congtam.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.personal.CannotOpen;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.store.commits.StorageUnavailable;
import vn.congtam.platform.testing.HandSeals;
import vn.congtam.platform.testing.RealDatabase;

/** What is personal in a document lies sealed, and is gone with the key without being written again. */
class SealedDocumentsTest {
    private static final StaffCode LAN = new StaffCode("VC0007");

    record Card(StaffCode staff, @Personal String name) {}

    private static final Fold<Card> CARDS = Fold.into(Card.class, "cards", 1)
            .on(
                    StaffJoined.class,
                    f -> f.staff().value(),
                    (none, r) -> new Card(r.fact().staff(), r.fact().name()));

    private final MongoDatabase database = RealDatabase.fresh();
    private final MongoDatabase again = RealDatabase.fresh();
    private final HandSeals seals = new HandSeals();

    @AfterEach
    void close() {
        database.drop();
        again.drop();
    }

    @Test
    void it_lies_sealed_and_is_read_as_it_was() {
        Rig<Card> rig = new Rig<>(database, CARDS, "congtam.cards", seals);
        rig.deliver(joined());
        assertThat(rig.model.find("VC0007")).contains(new Card(LAN, "Nguyễn Thị Lan"));
        assertThat(raw()).contains("sealed:1:").doesNotContain("Lan");
    }

    @Test
    void once_the_key_is_gone_the_living_model_and_one_made_anew_are_the_same() {
        Rig<Card> living = new Rig<>(database, CARDS, "congtam.cards", seals);
        Entry joined = joined();
        living.deliver(joined);
        seals.shred(LAN);
        Rig<Card> fresh = new Rig<>(again, CARDS, "congtam.cards", seals);
        fresh.deliver(joined);
        assertThat(living.model.find("VC0007")).contains(new Card(LAN, Personal.ERASED));
        assertThat(fresh.model.digest()).isEqualTo(living.model.digest());
    }

    @Test
    void while_the_keys_are_away_a_fact_waits_and_is_not_parked() {
        AtomicBoolean away = new AtomicBoolean(true);
        Rig<Card> rig = new Rig<>(database, CARDS, "congtam.cards", opening((place, text) -> {
            if (away.get()) throw new StorageUnavailable("no keys", null);
            return seals.open(place, text);
        }));
        Entry joined = joined();
        assertThatThrownBy(() -> rig.deliverAt(0, joined)).isInstanceOf(StorageUnavailable.class);
        assertThat(rig.parked()).isEmpty();
        away.set(false);
        rig.deliverAt(0, joined);
        assertThat(rig.model.find("VC0007")).contains(new Card(LAN, "Nguyễn Thị Lan"));
    }

    @Test
    void a_fact_whose_key_is_missing_is_parked_and_not_shown_as_erased() {
        Rig<Card> rig = new Rig<>(database, CARDS, "congtam.cards", opening((place, text) -> {
            throw new CannotOpen("missing", null);
        }));
        rig.deliver(joined());
        assertThat(rig.model.find("VC0007")).isEmpty();
        assertThat(rig.parked()).hasSize(1);
    }

    private interface Opening {
        String open(Seals.Place place, String text);
    }

    private Seals opening(Opening opening) {
        return new Seals() {
            @Override
            public String seal(Place place, String text) {
                return seals.seal(place, text);
            }

            @Override
            public String open(Place place, String text) {
                return opening.open(place, text);
            }
        };
    }

    private String raw() {
        return Objects.requireNonNull(database.getCollection("cards_v1").find().first())
                .toJson();
    }

    private Entry joined() {
        StaffJoined fact = new StaffJoined(
                LAN,
                "Nguyễn Thị Lan",
                SubjectKind.CIVIL_SERVANT,
                new AgencyId("xa-dien-khanh"),
                LocalDate.of(2026, 1, 2));
        return new Entry(
                "congtam.khanhhoa/indicator",
                0,
                "f-0",
                LAN.toString(),
                0,
                "StaffJoined",
                1,
                Instant.parse("2026-10-20T01:00:00Z"),
                "VC0003",
                null,
                null,
                Map.of(),
                Canonical.text(seals.sealed(fact)));
    }
}
