package vn.congtam.ledger.witness;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Headed;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tree.Hash;

/** What a log asks of a witness: to cosign a checkpoint, as it goes on from one of an old size (C2SP tlog-witness). */
public record AddCheckpoint(long old, List<Hash> path, Note note) {
    private static final String OLD = "old";

    public AddCheckpoint {
        Flaw.OUT_OF_RANGE.unless(old >= 0, OLD);
        path = Headed.path(path);
        Checkpoint.parse(note.text());
    }

    public static AddCheckpoint parse(byte[] bytes) {
        Headed body = Headed.parse(bytes);
        return new AddCheckpoint(Strictly.number(Strictly.after(OLD, body.line(0))), body.hashes(1), body.note());
    }

    public byte[] bytes() {
        List<String> head = new ArrayList<>();
        head.add(OLD + " " + old);
        path.forEach(hash -> head.add(hash.toString()));
        return new Headed(head, note).bytes();
    }

    /** Both notes as they were signed, and the proof by which the second was to go on from the first. */
    public String beside(Note known) {
        StringBuilder both = new StringBuilder(known + "\n" + note);
        if (!path.isEmpty())
            both.append('\n').append(OLD).append(' ').append(old).append('\n');
        path.forEach(hash -> both.append(hash).append('\n'));
        return both.toString();
    }

    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }
}
