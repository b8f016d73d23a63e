package vn.congtam.platform.ledger;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;

/** What is given out as official: facts under a checkpoint that enough witnesses have cosigned. */
final class Official {
    private final Ledger ledger;
    private final VerifierKey log;
    private final Collection<Asking> witnesses;
    private final int quorum;

    Official(Ledger ledger, VerifierKey log, Collection<Asking> witnesses, int quorum) {
        this.ledger = ledger;
        this.log = log;
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
    }

    /** @throws vn.congtam.platform.web.Refused while there are too few */
    Note last() {
        Note note = ledger.cosigned().orElseThrow(() -> Refusal.NOT_YET_COSIGNED.refuse("", 0, quorum));
        int cosigned = witnessed(note).size();
        if (cosigned < quorum) throw Refusal.NOT_YET_COSIGNED.refuse("", cosigned, quorum);
        return note;
    }

    /** By which of them and when, in seconds since 1970. */
    SortedMap<String, Long> witnessed(Note note) {
        List<VerifierKey> keys =
                witnesses.stream().flatMap(one -> one.keys().stream()).toList();
        return new Policy(List.of(log), keys, 0).verify(note).witnessed();
    }
}
