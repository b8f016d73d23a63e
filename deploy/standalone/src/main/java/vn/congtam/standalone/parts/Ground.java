package vn.congtam.standalone.parts;

import java.nio.file.Path;
import java.util.Map;
import vn.congtam.embedded.EmbeddedBroker;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.standalone.home.Ports;
import vn.congtam.standalone.parts.log.PartLoader;

/** What the services stand on: a broker and a database, given ones or those of this process. */
public record Ground(String kafka, String mongodb) {

    public static Ground start(Map<String, String> environment, Path broker, Path database, Running running) {
        String mongodb = environment.getOrDefault("KPI_MONGODB_URI", "");
        String kafka = environment.getOrDefault("KPI_KAFKA_BOOTSTRAP", "");
        return new Ground(
                kafka.isBlank() ? broker(broker, running) : kafka,
                mongodb.isBlank() ? database(database, running) : mongodb);
    }

    private static String broker(Path folder, Running running) {
        return new PartLoader("broker")
                .run(() -> running.add(Stage.BROKER, EmbeddedBroker.start(folder, Ports.free())))
                .bootstrap();
    }

    private static String database(Path folder, Running running) {
        return new PartLoader("database")
                .run(() -> running.add(Stage.DATABASE, EmbeddedDatabase.start(folder, Ports.free())))
                .uri();
    }
}
