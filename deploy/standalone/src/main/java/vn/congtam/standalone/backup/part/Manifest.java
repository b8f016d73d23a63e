package vn.congtam.standalone.backup.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import vn.congtam.standalone.backup.part.Piece.Kind;
import vn.congtam.standalone.backup.sealed.Header;
import vn.congtam.standalone.backup.sealed.Seal;

/**
 * What a backup holds, all before it included; without it there is no backup.
 *
 * @param number of the backup in its folder, from 1
 * @param at when it was begun: what was recorded before is in it
 * @param state the name that its file of all else has in its header
 * @param facts of each file of facts, from the first on, the same
 * @param cuts by service
 * @param evidence the files of evidence that were taken lately, and are not to be taken again
 */
public record Manifest(
        int number, Instant at, String state, List<String> facts, Map<String, Cut> cuts, List<String> evidence) {
    public Manifest {
        facts = List.copyOf(facts);
        cuts = new TreeMap<>(cuts);
        evidence = List.copyOf(evidence);
    }

    public static Manifest none() {
        return new Manifest(0, Instant.EPOCH, "", List.of(), Map.of(), List.of());
    }

    /** @throws vn.congtam.standalone.backup.sealed.NotWhole when it is not what was written */
    public static Manifest of(Seal seal, Path file) throws IOException {
        List<Manifest> found = new ArrayList<>();
        Header _ = Part.read(seal, file, piece -> found.add(read(piece)));
        return found.getFirst();
    }

    private static Manifest read(Piece piece) {
        Document found = piece.read();
        Map<String, Cut> cuts = new TreeMap<>();
        found.get("cuts", Document.class).forEach((service, cut) -> cuts.put(service, Cut.read((Document) cut)));
        return new Manifest(
                found.getInteger("number"),
                Instant.parse(found.getString("at")),
                found.getString("state"),
                found.getList("facts", String.class),
                cuts,
                found.getList("evidence", String.class));
    }

    public Piece piece() {
        Document all = new Document();
        cuts.forEach((service, cut) -> all.append(service, cut.document()));
        Document document = new Document("number", number)
                .append("at", at.toString())
                .append("state", state)
                .append("facts", facts)
                .append("cuts", all)
                .append("evidence", evidence);
        return Piece.of(Kind.MANIFEST, document);
    }

    public Cut cut(String service) {
        return cuts.getOrDefault(service, Cut.NOTHING);
    }
}
