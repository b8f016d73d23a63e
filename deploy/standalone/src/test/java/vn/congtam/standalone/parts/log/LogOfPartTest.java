package vn.congtam.standalone.parts.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class LogOfPartTest {

    @Test
    void threads_of_a_part_and_those_they_start_write_to_its_log() throws Exception {
        List<String> parts = new CopyOnWriteArrayList<>();
        Thread started = new PartLoader("scoring")
                .run(() -> Thread.ofVirtual().unstarted(() -> parts.add(PartLoader.partOf(Thread.currentThread()))));
        started.start();
        started.join();
        parts.add(PartLoader.partOf(Thread.currentThread()));
        assertThat(parts).containsExactly("scoring", "standalone");
    }
}
