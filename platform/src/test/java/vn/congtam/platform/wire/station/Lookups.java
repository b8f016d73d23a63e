package vn.congtam.platform.wire.station;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import vn.congtam.platform.testing.RealDatabase;

/** Listens to what the event store asks the database about commands. */
final class Lookups implements BeanPostProcessor, CommandListener {
    private final List<String> commands = new CopyOnWriteArrayList<>();

    long of(String command) {
        return commands.stream().filter(command::equals).count();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("storeMongo")
                ? MongoClients.create(MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(RealDatabase.uri()))
                        .addCommandListener(this)
                        .build())
                : bean;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        @Nullable BsonDocument filter = event.getCommand().getDocument("filter", null);
        if (filter != null && filter.isString("cmd")) {
            commands.add(filter.getString("cmd").getValue());
        }
    }
}
