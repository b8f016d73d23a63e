package vn.congtam.platform.wire.topic;

/** A topic has another number of partitions than the settings say: its order would break. */
@SuppressWarnings("serial")
public final class WrongPartitions extends IllegalStateException {
    WrongPartitions(String topic, int found, int wanted) {
        super("The topic " + topic + " has " + found + " partitions, but congtam.kafka.partitions says " + wanted
                + ". Facts of one stream must stay in one partition: set congtam.kafka.partitions=" + found
                + ", or make a new topic and re-publish into it.");
    }
}
