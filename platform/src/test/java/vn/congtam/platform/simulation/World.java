package vn.congtam.platform.simulation;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.SteppedLog;
import vn.congtam.platform.wire.relay.SteppedRelay;
import vn.congtam.platform.wire.topic.Arrived;

/**
 * Two instances of a service over one database and one topic. A step is one thing that one of them does, and what it meets
 * on the way; which, the seed chooses. In the end all is well again, and everything that waits is done.
 */
final class World implements AutoCloseable {
    private static final int INSTANCES = 2;
    private static final int STEPS = 24;

    private final Random chance;
    private final MemoryDatabase database = new MemoryDatabase();
    private final Broker broker = new Broker();
    private final People people;
    private final List<Instance> instances = new ArrayList<>();
    private final long[] offsets = new long[Broker.PARTITIONS];
    private final SortedMap<Long, Hash> signed = new TreeMap<>();

    /** One process of the service. */
    private record Instance(Process process, MongoDatabase database, SteppedLog log, Reader reader)
            implements AutoCloseable {
        @Override
        public void close() {
            log.close();
            reader.close();
        }
    }

    World(long seed) {
        this.chance = new Random(seed);
        this.people = new People(chance);
        for (int i = 0; i < INSTANCES; i++) instances.add(started());
    }

    private Instance started() {
        Process process = new Process();
        MongoDatabase reached = database.of(process);
        return new Instance(process, reached, new SteppedLog(reached), new Reader(reached));
    }

    History run() {
        for (int step = 0; step < STEPS; step++) step();
        return end();
    }

    private void step() {
        int who = chance.nextInt(INSTANCES);
        int other = INSTANCES - 1 - who;
        int what = chance.nextInt(8);
        int partition = chance.nextInt(Broker.PARTITIONS);
        if (what == 7) restart(who);
        else if (what == 6) sign();
        else meeting(who, () -> act(what, partition, who, other), () -> act(what, partition, other, -1));
    }

    /** @param other that may come between; -1 for nobody */
    private void act(int what, int partition, int who, int other) {
        if (what < 3) people.write(instances.get(who).log());
        else if (what < 5) relay(who, other);
        else deliver(who, partition);
    }

    private void meeting(int who, Runnable act, Runnable rival) {
        Process process = instances.get(who).process();
        if (chance.nextInt(3) > 0) process.meet(chance, () -> alone(who, rival));
        alone(who, act);
        process.meetNothing();
    }

    /** What fails is tried again another time; who dies is started again. */
    private void alone(int who, Runnable act) {
        try {
            act.run();
        } catch (Crash killed) {
            restart(who);
        } catch (RuntimeException failed) {
            // The database or the broker was away.
        }
    }

    private void restart(int who) {
        instances.get(who).close();
        instances.set(who, started());
    }

    private void relay(int who, int other) {
        Instance one = instances.get(who);
        int good = other < 0 || chance.nextBoolean() ? -1 : chance.nextInt(6);
        SteppedRelay relay =
                new SteppedRelay(one.log(), one.database().getCollection("leases"), "i" + who, Broker.TOPIC);
        relay.work(broker.producer(good, chance, () -> alone(other, () -> relay(other, -1))));
    }

    /** From what is committed on; of a partition that changes hands nothing is remembered. */
    private void deliver(int who, int partition) {
        Reader reader = instances.get(who).reader();
        reader.begin();
        long from = offsets[partition];
        List<Arrived> all = broker.partition(partition);
        int end = (int) Math.min(all.size(), from + 1 + chance.nextInt(8));
        reader.take(List.copyOf(all.subList((int) from, end)));
        if (chance.nextInt(4) > 0) offsets[partition] = Math.max(offsets[partition], end);
    }

    private void sign() {
        List<Commit> log = log();
        Edge edge = Edge.EMPTY;
        for (Commit commit : log) {
            for (Commit.Stored fact : commit.facts()) edge = edge.append(Hash.leaf(fact.entry()));
        }
        if (edge.size() > 0) signed.put(edge.size(), edge.root());
    }

    private List<Commit> log() {
        return instances.getFirst().log().from(0, SteppedLog.MOST);
    }

    private History end() {
        for (int i = 0; i < INSTANCES; i++) restart(i);
        people.writeTheRest(instances.getFirst().log());
        relay(0, -1);
        Reader reader = instances.getFirst().reader();
        for (int partition = 0; partition < Broker.PARTITIONS; partition++) {
            List<Arrived> all = broker.partition(partition);
            reader.take(List.copyOf(all.subList((int) offsets[partition], all.size())));
        }
        if (reader.hasParked()) throw new AssertionError("something waits for ever");
        List<Commit> log = log();
        List<List<Arrived>> topic = IntStream.range(0, Broker.PARTITIONS)
                .mapToObj(broker::partition)
                .toList();
        return new History(people.acknowledged(), log, topic, shown(reader), people.expected(log), signed);
    }

    private static Map<String, String> shown(Reader reader) {
        Map<String, String> shown = new TreeMap<>();
        People.TASKS.forEach(task -> reader.model.find(task).ifPresent(reasons -> shown.put(task, reasons.all())));
        return shown;
    }

    /** As if whoever made the database had forgotten that a command is carried out once. */
    World withCommandsTwice() {
        database.table("commits").forget("cmd");
        return this;
    }

    /** As if a record were lost that the broker said it had. */
    World withALossyBroker() {
        broker.lose();
        return this;
    }

    /** As if whoever was slower wrote over what another had written meanwhile. */
    World withTheLastWriterWinning() {
        database.table("reasons_v1").forgetRevisions();
        return this;
    }

    @Override
    public void close() {
        instances.forEach(Instance::close);
    }
}
