package vn.congtam.ledger.log;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congtam.ledger.note.Checkpoint;

/**
 * A checkpoint that is to be believed.
 *
 * @param witnessed by whom and when, in seconds since 1970
 */
public record Attested(Checkpoint checkpoint, SortedMap<String, Long> witnessed) {
    public Attested {
        witnessed = Collections.unmodifiableSortedMap(new TreeMap<>(witnessed));
    }
}
