package vn.congtam.platform.wire.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import vn.congtam.events.Entry;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.wire.topic.Arrived;

/** Reads records. Each goes to many consumers of a service at nearly the same time, and is read once for all of them. */
public final class Reading {
    private static final long REMEMBERED_BYTES = 4_000_000;

    private final FactReader reader;
    private final Cache<String, Told> recent = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((String place, Told told) -> told.arrived().bytes().length)
            .build();

    public Reading(FactReader reader) {
        this.reader = reader;
    }

    /** @throws Unreadable when it is no entry */
    Told told(Arrived arrived) {
        Told known = recent.get(arrived.place(), place -> read(arrived));
        return isOf(known.arrived(), arrived) ? known : read(arrived);
    }

    /** A topic that was made anew has other records in the same places. */
    private static boolean isOf(Arrived known, Arrived arrived) {
        return known == arrived
                || known.key() != null
                        && known.key().equals(arrived.key())
                        && Arrays.equals(known.bytes(), arrived.bytes());
    }

    /** A fact under the key of another stream would have no order, so it is no fact of either. */
    private Told read(Arrived arrived) {
        Entry entry = reader.entry(arrived.bytes());
        if (!entry.agg().equals(arrived.key())) {
            throw new Unreadable("a fact of " + entry.agg() + " under the key " + arrived.key(), null);
        }
        return new Told(arrived, entry, reader);
    }
}
