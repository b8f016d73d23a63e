package vn.congtam.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends numbers for ever and says which were acknowledged by all, that is, by the one broker there is. */
final class CrashingBroker {
    private CrashingBroker() {}

    public static void main(String[] args) throws Exception {
        Child.diesOfAnyError();
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), 0, EmbeddedBrokerTest.SECRET);
        Map<String, Object> settings = new HashMap<>(EmbeddedBroker.client(EmbeddedBrokerTest.SECRET));
        settings.putAll(Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all"));
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("numbers", 3, (short) 1)))
                    .all()
                    .get();
        }
        KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        for (int n = 0; ; n++) {
            String number = String.valueOf(n);
            var sent = producer.send(new ProducerRecord<>("numbers", number, number), (metadata, failure) -> {
                if (failure == null) {
                    Child.say(number);
                }
            });
            if (n % 100 == 0) {
                var unused = sent.get();
            }
        }
    }
}
