package vn.congtam.stories;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sample commune, started once for all stories and stopped with the last. */
final class Commune {
    static final String AGENCY = "xa-dien-khanh";
    static final String LAN = "VC0013";
    static final String HEAD_OF_ECONOMY = "VC0011";

    private static final Standalone RUNNING =
            Standalone.start(Standalone.directory("commune"), Standalone.freePort(), "commune");
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
    }

    private Commune() {}

    static Standalone running() {
        return RUNNING;
    }

    /** The public APIs as a role of the demo accounts or a person sees them. */
    static Api as(String who) {
        return new Api(RUNNING.origin(), TOKENS.computeIfAbsent(who, RUNNING::token));
    }

    static LocalDate today() {
        return Today.day();
    }

    static YearMonth thisMonth() {
        return Today.month();
    }

    static YearMonth lastMonth() {
        return thisMonth().minusMonths(1);
    }

    /** A task of Lan, assigned for today's month by her superior. */
    static String assignToLan(String title) {
        return as(HEAD_OF_ECONOMY)
                .post("/submission/api/v1/tasks", assignment(LAN, "CM-01", "2", title, today()))
                .body()
                .path("id")
                .asString();
    }

    static String assignment(String owner, String product, String quantity, String title, LocalDate due) {
        return """
                {"owner":"%s","catalogue":"xa-dien-khanh-2026-1","product":"%s","quantity":%s,"title":"%s","due":"%s"}
                """.formatted(owner, product, quantity, title, due);
    }

    /** What Lan hands in for a task. */
    static Api.Answer submitByLan(String task) {
        Api lan = as(LAN);
        String file = lan.upload(
                        "/submission/api/v1/evidence",
                        "to-trinh.txt",
                        "text/plain",
                        ("Sản phẩm " + task).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .body()
                .path("sha256")
                .asString();
        return lan.post(
                "/submission/api/v1/tasks/" + task + "/submissions",
                "{\"quantity\":2,\"evidence\":[\"" + file + "\"]}");
    }
}
