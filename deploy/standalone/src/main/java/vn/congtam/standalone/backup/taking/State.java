package vn.congtam.standalone.backup.taking;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import vn.congtam.standalone.backup.part.Piece;
import vn.congtam.standalone.home.Home;

/**
 * What is not a fact and follows from none: files of the installation, accounts and their security log, what witnesses
 * have seen, and which facts the reactions have answered. It is taken before the facts: what looks at a fact is never
 * ahead of the facts that are held.
 */
public record State(Home home, MongoClient mongo, List<String> services) {
    /** Of a read model's consumer the name has an @, and it begins anew with its read model. */
    private static final Pattern REACTION = Pattern.compile("^[^@|]+\\|");

    /** What a process makes anew, what goes apart, and what the facts that are held say themselves. */
    private static final Pattern NOT_TAKEN = Pattern.compile(
            "(broker|database|logs)/.*|in-use\\.lock|addresses.*|.*\\.draft|keys/personal.*|ledger/[^/]+/last-checkpoint");

    public void writeTo(Consumer<Piece> out) {
        files().forEach(file -> out.accept(file(home, file)));
        new Documents(mongo.getDatabase("congtam_identity"), out).all();
        services.forEach(service -> of(service, out));
    }

    private void of(String service, Consumer<Piece> out) {
        Documents documents = new Documents(mongo.getDatabase("congtam_" + service), out);
        documents.some("cursors", new Document("_id", REACTION));
        documents.some("ledger_seen", new Document());
        documents.some("ledger_heads", new Document("_id", "cosigned"));
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(home.folder())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> home.folder().relativize(file).toString())
                    .filter(name -> !NOT_TAKEN.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Piece file(Home home, String name) {
        try {
            return new Piece(
                    Piece.Kind.FILE, name, Files.readAllBytes(home.folder().resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
