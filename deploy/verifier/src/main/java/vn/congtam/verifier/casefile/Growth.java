package vn.congtam.verifier.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.ledger.witness.Seen;
import vn.congtam.ledger.witness.Verdict;

/** How the log grew from checkpoint to checkpoint, looked at as a witness would. */
record Growth(List<VerifierKey> keys, Manifest.Log says, List<Wrong> wrong) {

    /** @return the last checkpoint, under which the facts are to be proved; none where one of them does not hold */
    @Nullable
    Note over(Members members, List<String> names) {
        Seen seen = Seen.NOTHING;
        Note note = null;
        Checkpoint last = null;
        for (String name : names) {
            note = next(name, members.bytes(name).orElseThrow(), seen);
            if (note == null) return null;
            last = Checkpoint.parse(note.text());
            seen = Seen.of(last);
        }
        boolean asSaid = last != null && last.origin().equals(says.origin()) && last.size() == says.size();
        if (!asSaid) wrong.add(Wrong.ofLog("OTHER_CHECKPOINT", says.origin(), String.valueOf(says.size())));
        return note;
    }

    private @Nullable Note next(String name, byte[] bytes, Seen seen) {
        try {
            AddCheckpoint step = AddCheckpoint.parse(bytes);
            Verdict verdict = Verdict.on(step, keys, seen);
            if (verdict instanceof Verdict.Cosign) return step.note();
            return refused(name, ((Verdict.Refuse) verdict).flaw().name());
        } catch (Flawed unreadable) {
            return refused(name, unreadable.flaw().name());
        }
    }

    private @Nullable Note refused(String name, String why) {
        wrong.add(Wrong.ofLog("CHECKPOINT_REFUSED", says.origin(), name + " " + why));
        return null;
    }
}
