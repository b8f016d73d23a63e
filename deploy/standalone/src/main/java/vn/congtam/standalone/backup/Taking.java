package vn.congtam.standalone.backup;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congtam.standalone.audit.Database;
import vn.congtam.standalone.backup.part.Cut;
import vn.congtam.standalone.backup.part.Manifest;
import vn.congtam.standalone.backup.part.Part;
import vn.congtam.standalone.backup.part.Piece;
import vn.congtam.standalone.backup.part.Series;
import vn.congtam.standalone.backup.part.Series.Kind;
import vn.congtam.standalone.backup.sealed.Header;
import vn.congtam.standalone.backup.sealed.Seal;
import vn.congtam.standalone.backup.taking.Cuts;
import vn.congtam.standalone.backup.taking.Evidence;
import vn.congtam.standalone.backup.taking.Facts;
import vn.congtam.standalone.backup.taking.Keys;
import vn.congtam.standalone.backup.taking.State;
import vn.congtam.standalone.home.Home;

/** One backup, in the order that makes it right: what looks at facts, the facts, what facts name, what opens all this. */
final class Taking {
    private final Series series;
    private final Seal seal;
    private final Home home;
    private final MongoClient mongo;
    private final Manifest before;
    private final String name;
    private long bytes;

    Taking(Series series, Seal seal, Home home, MongoClient mongo) throws IOException {
        this.series = series;
        this.seal = seal;
        this.home = home;
        this.mongo = mongo;
        Optional<Path> last = series.last();
        this.before = last.isPresent() ? Manifest.of(seal, last.get()) : Manifest.none();
        this.name = last.isPresent() ? seal.headerOf(last.get()).series() : Seal.newSeries();
    }

    Manifest next(Instant now) throws IOException {
        int number = before.number() + 1;
        List<String> services = Database.services(home);
        Header state = write(Kind.STATE, number, new State(home, mongo, services)::writeTo);
        Map<String, Cut> cuts = new Cuts(mongo, home.isInUse()).of(services);
        List<String> lately = new ArrayList<>();
        Header facts = write(Kind.FACTS, number, out -> lately.addAll(facts(cuts, now, out)));
        List<String> all = new ArrayList<>(before.facts());
        all.add(facts.own());
        Manifest taken = new Manifest(number, now, state.own(), all, cuts, lately);
        Header _ = write(Kind.BACKUP, number, out -> out.accept(taken.piece()));
        series.forgetBefore(number);
        return taken;
    }

    private List<String> facts(Map<String, Cut> cuts, Instant now, Consumer<Piece> out) {
        Facts facts = new Facts(mongo, out);
        cuts.forEach((service, cut) -> facts.take(service, before.cut(service), cut));
        Evidence evidence = new Evidence(mongo.getDatabase("congtam_submission"), out);
        evidence.take(before.at(), before.evidence(), now);
        return evidence.lately();
    }

    /** Only the last ones are kept, wherever they are to be. */
    void keys(Optional<Path> file, int number) throws IOException {
        if (file.isEmpty()) return;
        Series.write(seal, file.get(), seal.header(Kind.KEYS.code(), number, name), new Keys(home, mongo)::writeTo);
    }

    private Header write(Kind kind, int number, Part.Pieces pieces) throws IOException {
        Header header = seal.header(kind.code(), number, name);
        Path file = series.file(kind, number);
        Series.write(seal, file, header, pieces);
        bytes += Files.size(file);
        return header;
    }

    long kibibytes() {
        return bytes >> 10;
    }
}
