package vn.congtam.bench.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.HdrHistogram.Histogram;
import org.bson.Document;
import org.bson.types.Binary;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.ratio.Spread;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Inclusion;
import vn.congtam.ledger.tree.Tree;
import vn.congtam.platform.ledger.Tiles;
import vn.congtam.platform.store.Mongo;

/** P5c: the proof of one fact among a million; beside it, twenty hashes and three tiles read. */
public final class Proving implements Benchmark {
    private static final long LEAVES = 1_000_000;
    private static final int AT_ONCE = 50_000;
    private static final int HASHES = 20;
    private static final int[] WIDTHS = {256, 256 * 256, 256 * 256 * 256};
    private static final double PERCENTILE = 99;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Tiles tiles;
    private final Tree tree;
    private final MongoCollection<Document> bare;
    private final SplittableRandom random = new SplittableRandom(335);

    public Proving(Ground ground) {
        this.client = Mongo.connect(ground.mongodb(), Duration.ofSeconds(10));
        this.database = Ground.fresh(client);
        this.tiles = new Tiles(database.getCollection("ledger_tiles"));
        this.bare = ground.bare().getDatabase(database.getName()).getCollection("ledger_tiles");
        for (long size = 0; size < LEAVES; size += AT_ONCE) grow(size);
        this.tree = new Tree(LEAVES, new Tiled(LEAVES, tiles::at));
    }

    private void grow(long size) {
        List<Hash> leaves = new ArrayList<>(AT_ONCE);
        for (long leaf = size; leaf < size + AT_ONCE; leaf++) leaves.add(leaf(leaf));
        tiles.write(new Tiled(size, tiles::at).appended(leaves));
    }

    private static Hash leaf(long number) {
        return Hash.leaf(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P5c",
                "p99 of an inclusion proof, n = 1e6",
                "p99 of 20 SHA-256 and 3 tiles read",
                Ratio.Better.LOWER,
                5,
                1.5,
                "ms");
    }

    @Override
    public Side numerator() {
        return this::proofs;
    }

    private Measured proofs(Duration time) {
        Hash root = tree.root();
        Histogram times = Measured.times();
        long end = System.nanoTime() + time.toNanos();
        for (long before = System.nanoTime(); before - end < 0; before = System.nanoTime()) {
            long leaf = random.nextLong(LEAVES);
            before = System.nanoTime();
            Inclusion proof = tree.inclusion(leaf);
            times.recordValue(System.nanoTime() - before);
            if (times.getTotalCount() % 1_000 == 1) proof.verify(leaf(leaf), root);
        }
        return new Measured(Spread.millis(times, PERCENTILE), times);
    }

    @Override
    public Side denominator() {
        return this::hashesAndTiles;
    }

    private Measured hashesAndTiles(Duration time) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        Histogram times = Measured.times();
        byte[] node = new byte[2 * Hash.LENGTH + 1];
        long end = System.nanoTime() + time.toNanos();
        for (long before = System.nanoTime(); before - end < 0; before = System.nanoTime()) {
            long leaf = random.nextLong(LEAVES);
            before = System.nanoTime();
            for (int level = 0; level < WIDTHS.length; level++) read(level, leaf / WIDTHS[level]);
            for (int i = 0; i < HASHES; i++) System.arraycopy(sha256.digest(node), 0, node, 1, Hash.LENGTH);
            times.recordValue(System.nanoTime() - before);
        }
        return new Measured(Spread.millis(times, PERCENTILE), times);
    }

    private void read(int level, long index) {
        Document tile = bare.find(new Document("_id", new TilePath(level, index, TilePath.WIDTH).toString()))
                .first();
        if (tile == null || tile.get("hashes", Binary.class).length() == 0) {
            throw new IllegalStateException("no tile " + level + "/" + index);
        }
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
