package vn.congtam.platform.keys;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.bson.Document;
import vn.congtam.platform.keys.Wrapping.Wrapped;
import vn.congtam.platform.store.commits.StorageUnavailable;

/** Where they lie: {@code secrets}, one document each, that goes when the secret does. */
final class SecretShelf implements Secrets {
    /** No person is called so. */
    private static final String BOUND = "secret:";

    private final MongoCollection<Document> secrets;
    private final Wrapping wrapping;

    SecretShelf(MongoDatabase database, Wrapping wrapping) {
        this.secrets = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection("secrets");
        this.wrapping = wrapping;
    }

    @Override
    public byte[] issue(String name) {
        SecretKey secret = wrapping.newKey();
        keep(name, secret);
        return secret.getEncoded();
    }

    @Override
    public byte[] lasting(String name) {
        return find(name).orElseGet(() -> {
            boolean _ = KeyShelf.inserted(secrets, locked(name, wrapping.newKey()));
            return find(name).orElseThrow();
        });
    }

    @Override
    public Optional<byte[]> find(String name) {
        return ask(() -> Optional.ofNullable(secrets.find(id(name)).first()))
                .map(found -> opened(name, found).getEncoded());
    }

    @Override
    public void forget(String name) {
        Object _ = ask(() -> secrets.deleteOne(id(name)));
    }

    /** Puts under the newest key of the keystore what an older one wraps. */
    void rewrap() {
        List<Document> all = ask(() -> secrets.find().into(new ArrayList<>()));
        all.stream()
                .filter(one -> !wrapping.newest().equals(one.getString("by")))
                .forEach(one -> keep(one.getString("_id"), opened(one.getString("_id"), one)));
    }

    private void keep(String name, SecretKey secret) {
        Document document = locked(name, secret);
        Object _ = ask(() -> secrets.replaceOne(id(name), document, new ReplaceOptions().upsert(true)));
    }

    private Document locked(String name, SecretKey secret) {
        Wrapped wrapped = wrapping.wrap(BOUND + name, secret);
        return id(name).append("by", wrapped.by())
                .append("key", Base64.getEncoder().encodeToString(wrapped.bytes()));
    }

    private SecretKey opened(String name, Document found) {
        byte[] bytes = Base64.getDecoder().decode(found.getString("key"));
        return wrapping.unwrap(BOUND + name, new Wrapped(found.getString("by"), bytes));
    }

    private static Document id(String name) {
        return new Document("_id", name);
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new StorageUnavailable("the database of keys failed", e);
        }
    }
}
