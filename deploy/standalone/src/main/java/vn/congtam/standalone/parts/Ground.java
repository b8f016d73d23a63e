package vn.congtam.standalone.parts;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.congtam.embedded.EmbeddedBroker;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.standalone.home.Addresses;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Ports;
import vn.congtam.standalone.parts.log.PartLoader;

/**
 * What the services stand on: a broker and a database, given ones or those of this process.
 *
 * @param client what the broker's clients must be told beside its address
 * @param brokerUp done once the broker answers; after a crash it first waits for seconds until its former self is
 *     declared dead, and meanwhile services get themselves ready
 */
public record Ground(String kafka, Map<String, String> client, String mongodb, CompletableFuture<?> brokerUp) {

    public static Ground start(Map<String, String> environment, Home home, Running running) {
        String mongodb = environment.getOrDefault("KPI_MONGODB_URI", "");
        String kafka = environment.getOrDefault("KPI_KAFKA_BOOTSTRAP", "");
        int port = Ports.free();
        int own = Ports.free();
        new Addresses(own, port).write(home.addresses());
        String secret = home.keyring().brokerSecret();
        CompletableFuture<?> brokerUp = kafka.isBlank()
                ? CompletableFuture.runAsync(
                        () -> startBroker(home.broker(), port, secret, running),
                        task -> Thread.ofPlatform().name("broker").start(task))
                : CompletableFuture.completedFuture(kafka);
        return new Ground(
                kafka.isBlank() ? "127.0.0.1:" + port : kafka,
                kafka.isBlank() ? EmbeddedBroker.client(secret) : Map.of(),
                mongodb.isBlank() ? database(home, own, running) : mongodb,
                brokerUp);
    }

    private static void startBroker(Path folder, int port, String secret, Running running) {
        EmbeddedBroker _ = new PartLoader("broker")
                .run(() -> running.add(Stage.BROKER, EmbeddedBroker.start(folder, port, secret)));
    }

    private static String database(Home home, int port, Running running) {
        String secret = home.keyring().databaseSecret();
        return new PartLoader("database")
                .run(() -> running.add(Stage.DATABASE, EmbeddedDatabase.start(home.database(), port, secret)))
                .uri();
    }
}
