package vn.congtam.platform.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Whether a Docker engine is at hand: asked itself, as the library for containers takes long and says much to find none. */
final class Docker {
    private static final String PING = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";

    private Docker() {}

    static boolean answers(Map<String, String> environment) {
        return addresses(environment).anyMatch(Docker::answers);
    }

    private static Stream<SocketAddress> addresses(Map<String, String> environment) {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        return host.isBlank() ? usual(environment) : given(host);
    }

    private static Stream<SocketAddress> usual(Map<String, String> environment) {
        return Stream.of(
                        "/var/run/docker.sock",
                        environment.getOrDefault("XDG_RUNTIME_DIR", "/run") + "/docker.sock",
                        environment.getOrDefault("HOME", "") + "/.docker/run/docker.sock")
                .map(Path::of)
                .filter(Files::exists)
                .map(UnixDomainSocketAddress::of);
    }

    private static Stream<SocketAddress> given(String host) {
        try {
            URI uri = URI.create(host);
            return switch (uri.getScheme()) {
                case "unix" -> Stream.of(UnixDomainSocketAddress.of(uri.getPath()));
                case "tcp", "http" -> Stream.of(new InetSocketAddress(uri.getHost(), uri.getPort()));
                case null, default -> Stream.empty();
            };
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static boolean answers(SocketAddress engine) {
        return CompletableFuture.supplyAsync(() -> pinged(engine), Thread::startVirtualThread)
                .completeOnTimeout(false, 1, TimeUnit.SECONDS)
                .join();
    }

    private static boolean pinged(SocketAddress engine) {
        try (SocketChannel channel = SocketChannel.open(engine)) {
            channel.write(StandardCharsets.US_ASCII.encode(PING));
            ByteBuffer answer = ByteBuffer.allocate(64);
            return channel.read(answer) > 0
                    && StandardCharsets.US_ASCII
                            .decode(answer.flip())
                            .toString()
                            .contains(" 200 ");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
