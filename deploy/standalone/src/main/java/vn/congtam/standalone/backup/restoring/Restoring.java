package vn.congtam.standalone.backup.restoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.backup.part.Cut;
import vn.congtam.standalone.backup.part.Manifest;
import vn.congtam.standalone.backup.part.Part;
import vn.congtam.standalone.backup.part.Piece;
import vn.congtam.standalone.backup.part.Series;
import vn.congtam.standalone.backup.part.Series.Kind;
import vn.congtam.standalone.backup.sealed.Header;
import vn.congtam.standalone.backup.sealed.NotWhole;
import vn.congtam.standalone.backup.sealed.Seal;

/** All files of a backup, in their order, into a draft of an installation. */
public final class Restoring {
    private final Series series;
    private final Seal seal;
    private final Draft draft;
    private @Nullable Putting putting;

    public Restoring(Series series, Seal seal, Draft draft) {
        this.series = series;
        this.seal = seal;
        this.draft = draft;
    }

    public void read(Manifest manifest, Path keys) throws IOException {
        read(series.file(Kind.STATE, manifest.number()), Kind.STATE, manifest.state());
        for (int number = 1; number <= manifest.facts().size(); number++) {
            Path file = series.file(Kind.FACTS, number);
            read(file, Kind.FACTS, manifest.facts().get(number - 1));
        }
        keys(keys, manifest);
        manifest.cuts().forEach(this::end);
    }

    /** @param own what the header of the file must say, so that none takes the place of another */
    private void read(Path file, Kind kind, String own) throws IOException {
        Header header = seal.headerOf(Series.mustHave(file));
        if (!header.kind().equals(kind.code()) || !header.own().equals(own)) throw another(file);
        read(file);
    }

    private void read(Path file) throws IOException {
        Header _ = Part.read(seal, file, this::take);
        if (putting != null) putting.flush();
    }

    private static NotWhole another(Path file) {
        return new NotWhole("Tệp không thuộc bản sao lưu này: " + file, "not a file of this backup: " + file, null);
    }

    /** Older ones would never open what is about people who came since. */
    private void keys(Path file, Manifest manifest) throws IOException {
        Header header = seal.headerOf(Series.mustHave(file));
        Header last = seal.headerOf(series.last().orElseThrow());
        if (!header.kind().equals(Kind.KEYS.code()) || !header.series().equals(last.series())) throw another(file);
        if (header.number() < manifest.number()) {
            throw new NotWhole(
                    "Tệp khóa cũ hơn bản sao lưu: " + file, "the keys are older than the backup: " + file, null);
        }
        read(file);
    }

    private void take(Piece piece) {
        if (piece.kind() == Piece.Kind.FILE) draft.write(piece.where(), piece.bytes());
        else putting().put(piece);
    }

    private Putting putting() {
        Putting known = putting;
        if (known == null) known = new Putting(draft.mongo());
        putting = known;
        return known;
    }

    private void end(String service, Cut cut) {
        if (cut.signed() == 0) return;
        String note = putting().tree(service).end(cut.signed()).toString();
        draft.write("ledger/" + service + "/last-checkpoint", note.getBytes(StandardCharsets.UTF_8));
    }
}
