package vn.congtam.ledger.log;

import java.security.PublicKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.Verified;
import vn.congtam.ledger.note.VerifierKey;

/**
 * Whose word is taken: of which logs, and of how many of which witnesses. A log signs under the name that is its origin;
 * a witness counts once, with however many keys and signatures.
 */
public record Policy(List<VerifierKey> logs, List<VerifierKey> witnesses, int quorum) {
    public Policy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
        eachKeyOnce(Stream.of(logs, witnesses).flatMap(Collection::stream).toList());
        Flaw.WRONG_KIND.unless(witnesses.stream().allMatch(key -> key.kind().isTimed()), "witness");
        Flaw.OUT_OF_RANGE.unless(quorum >= 0 && quorum <= names(witnesses), "quorum");
    }

    private static void eachKeyOnce(List<VerifierKey> keys) {
        Set<PublicKey> seen = new HashSet<>();
        keys.forEach(key -> Flaw.DUPLICATE_KEY.unless(seen.add(key.key()), key.name()));
    }

    private static long names(List<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::name).distinct().count();
    }

    /** Signed by the log that it is of, and by enough witnesses. */
    public Attested verify(Note note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<VerifierKey> log = logs.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList();
        Flaw.UNKNOWN_ORIGIN.unless(!log.isEmpty(), checkpoint.origin());
        note.verify(log);
        SortedMap<String, Long> witnessed = witnessed(note);
        Flaw.TOO_FEW_WITNESSES.unless(witnessed.size() >= quorum, "checkpoint");
        return new Attested(checkpoint, witnessed);
    }

    private SortedMap<String, Long> witnessed(Note note) {
        SortedMap<String, Long> earliest = new TreeMap<>();
        for (Verified one : note.verifyAny(witnesses))
            if (one.time() > 0) earliest.merge(one.key().name(), one.time(), Math::min);
        return earliest;
    }
}
