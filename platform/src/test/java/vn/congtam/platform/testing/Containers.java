package vn.congtam.platform.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The broker and the database as others ship them. They live as long as the tests do, and are then cleared away. */
@SuppressWarnings("resource")
final class Containers {
    private static final String BROKER = "apache/kafka:4.2.0";
    private static final String DATABASE = "mongo:8.0";

    private Containers() {}

    static String broker() {
        KafkaContainer broker = new KafkaContainer(BROKER);
        broker.start();
        return broker.getBootstrapServers();
    }

    static String database() {
        MongoDBContainer database = new MongoDBContainer(DATABASE).withReplicaSet();
        database.start();
        return database.getConnectionString();
    }
}
