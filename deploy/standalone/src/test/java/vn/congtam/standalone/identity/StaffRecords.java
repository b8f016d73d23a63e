package vn.congtam.standalone.identity;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The service that knows who serves, as far as signing in asks it. */
final class StaffRecords implements AutoCloseable {
    private static final String STAFF = "/indicator/api/v1/staff";
    private static final String MEMBER =
            "{\"staff\":\"%s\",\"name\":\"%s\",\"workplace\":\"xa-a\",\"joined\":\"2026-01-02\","
                    + "\"on\":\"2026-10-31\",\"leads\":%s,\"heads\":%s,\"agency\":\"xa-a\",\"acting\":[]}";

    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final Set<String> erased = ConcurrentHashMap.newKeySet();
    private final Set<String> askedAbout = ConcurrentHashMap.newKeySet();
    private final Set<String> readers = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    StaffRecords() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/indicator";
    }

    /** By the tokens of those who asked for all of an agency. */
    Set<String> askedBy() {
        return readers;
    }

    /** Whom it was asked about, each by himself. */
    Set<String> askedAbout() {
        return askedAbout;
    }

    private void note(HttpExchange exchange) {
        String token = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Authorization"))
                .substring("Bearer ".length());
        try {
            readers.add(SignedJWT.parse(token).getJWTClaimsSet().getSubject());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    void joined(String staff, String name) {
        members.put(staff, MEMBER.formatted(staff, name, false, false));
    }

    /** Noted now, and in service only from a later day on. */
    void willJoin(String staff, String name) {
        joined(staff, name);
        members.computeIfPresent(staff, (code, member) -> member.replace("2026-01-02", "2027-01-04"));
    }

    void leads(String staff, String name) {
        members.put(staff, MEMBER.formatted(staff, name, true, false));
    }

    /** From now on for that one. */
    void standsIn(String staff, String delegator) {
        members.computeIfPresent(
                staff, (code, member) -> member.replaceFirst("}$", ",\"delegators\":[\"" + delegator + "\"]}"));
    }

    void moved(String staff, String agency) {
        members.computeIfPresent(
                staff, (code, member) -> member.replace("\"workplace\":\"xa-a\"", "\"workplace\":\"" + agency + "\""));
    }

    void cameBack(String staff, String agency) {
        members.computeIfPresent(
                staff, (code, member) -> member.replace("\"workplace\":\"" + agency + "\"", "\"workplace\":\"xa-a\""));
    }

    /** With nobody of the agency above. */
    void heads(String staff, String name) {
        members.put(staff, MEMBER.formatted(staff, name, true, true));
    }

    void left(String staff) {
        members.computeIfPresent(
                staff,
                (code, member) ->
                        member.replaceFirst("}$", ",\"left\":{\"on\":\"2026-10-01\",\"reason\":\"RETIRED\"}}"));
    }

    /** Who has left, and is not called by a name any more. */
    void erased(String staff) {
        joined(staff, "[đã xóa]");
        left(staff);
        erased.add(staff);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(STAFF)) note(exchange);
        String found = found(path);
        byte[] body = (found == null ? "{}" : found).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private @Nullable String found(String path) {
        if (path.equals(STAFF)) return new TreeMap<>(members).values().toString();
        if (path.startsWith(STAFF)) return one(path.substring(STAFF.length() + 1));
        if (path.endsWith("/erasures"))
            return erased.stream().map(one -> "\"" + one + "\"").toList().toString();
        return "[{\"agency\":\"xa-a\",\"name\":\"UBND xã A\"}]";
    }

    private @Nullable String one(String staff) {
        askedAbout.add(staff);
        return members.get(staff);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
