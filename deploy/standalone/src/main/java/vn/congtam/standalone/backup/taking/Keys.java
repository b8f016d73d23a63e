package vn.congtam.standalone.backup.taking;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.function.Consumer;
import vn.congtam.standalone.backup.part.Piece;
import vn.congtam.standalone.home.Home;

/**
 * What opens the personal data, taken after all that it opens. It goes into a file apart, of which there is only the last:
 * a copy of the keys from before an erasure would undo it.
 */
public record Keys(Home home, MongoClient mongo) {
    private static final List<String> FILES = List.of("keys/personal.p12", "keys/personal-password");

    public void writeTo(Consumer<Piece> out) {
        FILES.forEach(name -> out.accept(State.file(home, name)));
        new Documents(mongo.getDatabase("congtam_keys"), out).all();
    }
}
