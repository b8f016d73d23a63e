package vn.congtam.platform.simulation;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/** A database in memory, as each process reaches it. Of its commands there are those that a service uses. */
final class MemoryDatabase {
    private final Map<String, Table> tables = new HashMap<>();

    Table table(String name) {
        return tables.computeIfAbsent(name, _ -> new Table());
    }

    MongoDatabase of(Process process) {
        return Calls.of(MongoDatabase.class, (method, arguments) -> switch (method) {
            case "getCodecRegistry" -> MongoClientSettings.getDefaultCodecRegistry();
            case "getName" -> "simulated";
            case "getCollection" -> {
                String name = (String) Objects.requireNonNull(arguments[0]);
                Class<?> type =
                        arguments.length == 1 ? Document.class : (Class<?>) Objects.requireNonNull(arguments[1]);
                yield collection(name, process, type);
            }
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private MongoCollection<?> collection(String name, Process process, Class<?> type) {
        return new MemoryCollection<>(table(name), process, type, MongoClientSettings.getDefaultCodecRegistry())
                .asDriver();
    }
}
