package vn.congtam.reporting.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes everything and keeps it: as much of SMTP (RFC 5321) as one letter needs. */
final class Letterbox implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> letters = new CopyOnWriteArrayList<>();

    Letterbox() throws IOException {
        Thread.ofVirtual().start(this::take);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> letters() {
        return letters;
    }

    private void take() {
        while (!door.isClosed()) {
            try (Socket one = door.accept()) {
                talk(one);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket one) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(one.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 ready\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                answer(out, "354 go on");
                letters.add(body(in));
            }
            answer(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            body.append(line).append('\n');
        }
        return body.toString();
    }

    private static void answer(PrintWriter out, String said) {
        out.print(said + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
