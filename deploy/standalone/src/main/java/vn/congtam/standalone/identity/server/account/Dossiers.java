package vn.congtam.standalone.identity.server.account;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** All dossiers, one document each, by staff code. */
@Component
public class Dossiers {
    private final MongoCollection<Dossier> all;

    Dossiers(MongoDatabase database) {
        this.all = database.getCollection("accounts", Dossier.class);
    }

    public Optional<Dossier> find(String staff) {
        return Optional.ofNullable(all.find(Filters.eq("_id", staff)).first());
    }

    public Map<String, Dossier> find(Collection<String> staff) {
        Map<String, Dossier> found = new HashMap<>();
        all.find(Filters.in("_id", staff)).forEach(one -> found.put(one.staff(), one));
        return found;
    }

    /** Of those who are in no roster. */
    public Iterable<Dossier> guests() {
        return all.find(Filters.ne("guest", null));
    }

    /** Officials of whose accounts anything is kept. */
    List<String> officials() {
        List<String> found = new ArrayList<>();
        for (Dossier one : all.find(Filters.eq("guest", null))) {
            if (one.holdsAnything()) found.add(one.staff());
        }
        return found;
    }

    public Iterable<Dossier> granted(String role) {
        return all.find(Filters.eq("granted", role));
    }

    /** Done, however many want to change it at once. */
    public Dossier change(String staff, UnaryOperator<Dossier> change) {
        while (true) {
            Dossier before = find(staff).orElseGet(() -> Dossier.empty(staff));
            Dossier after = change.apply(before);
            if (replaced(before, after)) {
                return after;
            }
        }
    }

    /** @return false where somebody else was faster: what was decided is then decided on what no longer holds */
    public boolean replaced(Dossier before, Dossier after) {
        try {
            if (before.version() == 0) {
                return all.insertOne(after.next()).wasAcknowledged();
            }
            var known = Filters.and(Filters.eq("_id", before.staff()), Filters.eq("version", before.version()));
            return all.replaceOne(known, after.next()).getMatchedCount() == 1;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
