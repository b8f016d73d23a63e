package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A collection that was created is there after a crash, however many are created at once: the journal tells of documents
 * by the number of their collection, and what it tells of one that is not there is lost.
 */
class CreatedTogetherTest {
    private static final int ROUNDS = 300;
    private static final int AT_ONCE = 6;

    private final CyclicBarrier together = new CyclicBarrier(AT_ONCE);

    @TempDir
    private Path folder;

    @Test
    void of_collections_created_at_once_none_is_missing_after_a_crash() throws Exception {
        Path running = Files.createDirectory(folder.resolve("running"));
        try (Store store = Store.in(running, false, Store.CHECKPOINT_BYTES);
                ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<String> names = names(round);
                for (Future<String> created : hands.invokeAll(creating(store, names))) {
                    created.get();
                }
                assertThat(afterACrash(running, round)).as("round %d", round).containsAll(names);
            }
        }
    }

    private static List<String> names(int round) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(number -> "db.c" + round + "_" + number)
                .toList();
    }

    private List<Callable<String>> creating(Store store, List<String> names) {
        return names.stream()
                .map(name -> (Callable<String>) () -> {
                    together.await();
                    return store.map(name).getName();
                })
                .toList();
    }

    /** What a process finds that starts on the files as they are now. */
    private List<String> afterACrash(Path running, int round) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy" + round));
        try (Stream<Path> files = Files.list(running)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        try (Store found = Store.in(copy, false, Store.CHECKPOINT_BYTES)) {
            return List.copyOf(found.names());
        }
    }
}
