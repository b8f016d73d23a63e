package vn.congtam.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;

/** {@code kpi rehearse}: one start without people, of which the Java machine keeps what every later start needs again. */
public final class Rehearsal {

    private Rehearsal() {}

    /** @param arguments a folder of its own, which is not there yet */
    public static void main(String[] arguments) throws IOException {
        List<String> run = List.of("--port", "" + freePort(), "--data", arguments[0], "--sample", "none");
        Standalone.main(run.toArray(String[]::new));
        System.exit(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
