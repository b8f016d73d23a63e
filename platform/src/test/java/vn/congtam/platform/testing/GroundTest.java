package vn.congtam.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.platform.testing.Ground.Kind;

class GroundTest {
    private static final String VARIABLE = "KPI_MONGODB_URI";

    @Test
    void the_one_that_is_named_comes_first_and_nobody_looks_for_docker() {
        Map<String, String> named = Map.of(VARIABLE, "mongodb://there", Ground.SWITCH, "true");
        assertThat(Ground.of(VARIABLE, named, GroundTest::unasked).kind()).isEqualTo(Kind.GIVEN);
    }

    @Test
    void containers_can_be_done_without() {
        Map<String, String> off = Map.of(VARIABLE, " ", Ground.SWITCH, "False");
        assertThat(Ground.of(VARIABLE, off, GroundTest::unasked).kind()).isEqualTo(Kind.EMBEDDED);
    }

    @Test
    void where_docker_answers_it_is_a_container() {
        assertThat(Ground.of(VARIABLE, Map.of(), () -> true).kind()).isEqualTo(Kind.CONTAINER);
        assertThat(Ground.of(VARIABLE, Map.of(), () -> false).kind()).isEqualTo(Kind.EMBEDDED);
    }

    private static boolean unasked() {
        throw new AssertionError("Docker was looked for");
    }

    @Test
    void an_engine_is_known_by_its_answer(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("docker.sock");
        Map<String, String> there = Map.of("DOCKER_HOST", "unix://" + socket);
        assertThat(Docker.answers(there)).isFalse();
        try (ServerSocketChannel engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            engine.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofVirtual().start(() -> answer(engine));
            assertThat(Docker.answers(there)).isTrue();
        }
        assertThat(Docker.answers(there)).isFalse();
    }

    @Test
    void an_address_that_is_none_is_no_engine() {
        assertThat(Docker.answers(Map.of("DOCKER_HOST", "tcp://127.0.0.1:1"))).isFalse();
        assertThat(Docker.answers(Map.of("DOCKER_HOST", "ssh://somewhere"))).isFalse();
        assertThat(Docker.answers(Map.of("DOCKER_HOST", "\\ ?"))).isFalse();
    }

    private static void answer(ServerSocketChannel engine) {
        try (var one = engine.accept()) {
            one.read(ByteBuffer.allocate(200));
            one.write(StandardCharsets.US_ASCII.encode("HTTP/1.0 200 OK\r\n\r\nOK"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
