package vn.congtam.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.congtam.ledger.log.Sealing;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;

/** Signs the tree as it stands, and keeps what was signed where it cannot be taken back. */
final class Signing {
    private final String log;
    private final SigningKey key;
    private final LastSigned file;
    private final Checkpoints checkpoints;
    private final Consumer<Note> published;
    private List<Checkpoint> signed = List.of();

    Signing(String log, SigningKey key, LastSigned file, Checkpoints checkpoints, Consumer<Note> published) {
        this.log = log;
        this.key = key;
        this.file = file;
        this.checkpoints = checkpoints;
        this.published = published;
    }

    /** @return the size up to which the database says that the tree was signed */
    long resume() {
        List<Checkpoint> known = new ArrayList<>();
        file.read().map(this::own).ifPresent(known::add);
        long size = checkpoints.latest().map(this::own).stream()
                .peek(known::add)
                .mapToLong(Checkpoint::size)
                .findFirst()
                .orElse(0);
        signed = List.copyOf(known);
        return size;
    }

    /** Only what this key has signed binds it. */
    private Checkpoint own(Note note) {
        note.verify(List.of(key.verifier()));
        return Checkpoint.parse(note.text());
    }

    /** The last that was signed, from every place where it is kept. */
    List<Checkpoint> signed() {
        return signed;
    }

    /** Nothing was signed yet. */
    boolean isFresh() {
        return signed.isEmpty();
    }

    /** Whether the tree is not yet as large as it once was, and may still become so. */
    boolean mustWait(Growth tree) {
        boolean behind =
                signed.stream().anyMatch(last -> last.size() > tree.edge().size());
        return behind && !tree.isAtTheEnd();
    }

    /** @throws vn.congtam.ledger.Flawed when the tree takes back or contradicts what was signed */
    void sign(Growth tree) {
        Checkpoint next = Sealing.next(log, tree.edge(), tree.stored(), signed);
        if (signed.size() == 1 && signed.contains(next)) return;
        Note note = new Note(next.text(), List.of(key.sign(next.text())));
        file.write(note);
        checkpoints.add(next, note);
        signed = List.of(next);
        published.accept(note);
    }

    String evidence() {
        StringBuilder all = new StringBuilder();
        signed.forEach(last -> all.append(last.text()).append('\n'));
        return all.toString();
    }
}
