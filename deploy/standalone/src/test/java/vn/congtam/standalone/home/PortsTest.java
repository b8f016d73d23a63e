package vn.congtam.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void one_that_is_not_yet_opened_is_not_found_again() {
        assertThat(IntStream.range(0, 500).map(_ -> Ports.free())).doesNotHaveDuplicates();
    }

    @Test
    void one_that_is_kept_or_open_is_passed_over() throws IOException {
        int kept = next(Ports.free());
        int open = next(kept);
        Ports.keep(kept);
        try (ServerSocket _ = new ServerSocket(open, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(open)).isFalse();
            assertThat(Ports.free()).isNotIn(kept, open);
        }
        assertThat(Ports.isFree(open)).isTrue();
    }

    private static int next(int port) {
        return port + 1 < 16_000 ? port + 1 : 10_100;
    }
}
