package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is asked about in the matrix of who may what: Lan's, of her agency, and over, so that nobody who may changes it. */
final class Targets {
    private static final String COLLEAGUE = "VC0021";
    private static final String SETS = "/indicator/api/v1/indicator-sets";
    private static final String SET = "xa-dien-khanh-sang-nam";

    private Targets() {}

    static Map<String, String> asked() {
        String post = post();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("staff", Commune.LAN);
        all.put("colleague", COLLEAGUE);
        all.put("rater", Commune.HEAD_OF_ECONOMY);
        all.put("agency", Commune.AGENCY);
        all.put("division", "kinh-te");
        all.put("catalogue", "xa-dien-khanh-2026-1");
        all.put("number", "99");
        all.put("month", "2019-01");
        all.put("post", post);
        all.put("task", Commune.assignToLan("Việc mà ai cũng hỏi đến"));
        all.put("last", Commune.lastMonth().toString());
        all.put("this", Commune.thisMonth().toString());
        all.put("today", Commune.today().toString());
        all.put("of", "slip/" + Commune.LAN + "/" + Commune.lastMonth());
        all.put("mode", "check");
        all.put("format", "pdf");
        all.put("level", "0");
        all.put("index", "000.p/1");
        all.put("sha256", evidence());
        all.put("entry", fieldDay());
        all.put("routine", routine());
        all.put("set", inForceNextYear(post));
        all.put("eventId of indicator", factAbout("indicator", "StaffJoined"));
        all.put("eventId of submission", factAbout("submission", "TaskAssigned"));
        all.put("eventId of scoring", factAbout("scoring", "GradeDecided"));
        all.put("eventId of reporting", look());
        return all;
    }

    private static String post() {
        JsonNode lan =
                Commune.as("hr").get("/indicator/api/v1/staff/" + Commune.LAN).body();
        return lan.path("post").path("post").asString();
    }

    /** Of work that she handed in. */
    private static String evidence() {
        Api.Answer handedIn = Commune.submitByLan(Commune.assignToLan("Việc có minh chứng mà ai cũng hỏi đến"));
        assertThat(handedIn.status()).as(handedIn.body().toString()).isEqualTo(201);
        JsonNode card = Api.eventually(
                        () -> Commune.as(Commune.LAN)
                                .get("/submission/api/v1/tasks/"
                                        + handedIn.body().path("id").asString()),
                        one -> one.body().at("/deliveries/0/evidence/0").has("sha256"))
                .body();
        return card.at("/deliveries/0/evidence/0/sha256").asString();
    }

    /** Confirmed by the colleague, and struck out. */
    private static String fieldDay() {
        Api lan = Commune.as(Commune.LAN);
        String text = "Đi cơ sở mà ai cũng hỏi đến";
        lan.done("/submission/api/v1/journals", Map.of("line", text, "place", "Thôn Đông", "witness", COLLEAGUE));
        JsonNode diary = Api.eventually(
                        () -> lan.get("/submission/api/v1/journals/" + Commune.LAN),
                        one -> one.body().toString().contains(text))
                .body();
        String entry = diary.path("entries")
                .valueStream()
                .filter(one -> one.path("text").asString().equals(text))
                .map(one -> one.path("number").asString())
                .findFirst()
                .orElseThrow();
        String path = "/submission/api/v1/journals/" + Commune.LAN + "/" + Commune.thisMonth() + "/" + entry;
        Commune.as(COLLEAGUE).done(path + "/confirmation", Map.of());
        lan.done(path + "/strike", Map.of());
        return entry;
    }

    /** Set up by her superior, and ended. */
    private static String routine() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("owner", Commune.LAN);
        asked.put("product", "CM-01");
        asked.put("title", "Trực mà ai cũng hỏi đến");
        asked.put("cycle", "WORKING_DAY");
        asked.put("from", Commune.today().plusYears(1).toString());
        String routine = Commune.as(Commune.HEAD_OF_ECONOMY)
                .done("/submission/api/v1/routines", asked)
                .body()
                .path("id")
                .asString();
        Commune.as(Commune.HEAD_OF_ECONOMY).done("/submission/api/v1/routines/" + routine + "/end", Map.of());
        return routine;
    }

    /** For her post, drawn up by all whose turn it is, so that there is nothing left to decide. */
    private static String inForceNextYear(String post) {
        String drafted = Objects.requireNonNull(AccessMatrixTest.bodies().get(SETS))
                .replace("\"khong-co\",\"agency\"", "\"" + SET + "\",\"agency\"")
                .replace("\"code\":\"khong-co\"", "\"code\":\"" + post + "\"")
                .replace("{agency}", Commune.AGENCY);
        Map<String, String> signed = Map.of("document", "QĐ 1", "reason", "Phù hợp");
        Commune.as("hr").done(SETS, drafted);
        Commune.as("hr").done(SETS + "/" + SET + "/proposal", Map.of("reason", "Theo vị trí"));
        Commune.as("homeaffairs").done(SETS + "/" + SET + "/appraisal", signed);
        Commune.as("head").done(SETS + "/" + SET + "/approval", signed);
        String from = Commune.today().withDayOfMonth(1).plusYears(1).toString();
        Commune.as("head").done(SETS + "/" + SET + "/effect", Map.of("from", from));
        return SET;
    }

    /** By whom it is to be seen is told by its type; one that is under a checkpoint already. */
    private static String factAbout(String service, String type) {
        JsonNode held =
                Commune.as(Commune.LAN).get("/reporting/api/v1/own-records").body();
        return held.path("facts")
                .valueStream()
                .filter(one -> one.path("log").asString().contains(service)
                        && one.path("type").asString().equals(type))
                .map(one -> one.path("eventId").asString())
                .filter(one -> isProved(service, one))
                .findFirst()
                .orElseThrow();
    }

    /** Of her superior at her history. */
    private static String look() {
        Commune.as(Commune.HEAD_OF_ECONOMY).get("/reporting/api/v1/history/" + Commune.LAN);
        JsonNode held = Api.eventually(
                        () -> Commune.as(Commune.LAN).get("/reporting/api/v1/own-records"),
                        told -> looks(told.body()).findAny().isPresent())
                .body();
        return looks(held).findFirst().orElseThrow();
    }

    private static Stream<String> looks(JsonNode held) {
        return held.path("looks")
                .valueStream()
                .filter(one -> one.path("reader").asString().equals(Commune.HEAD_OF_ECONOMY))
                .map(one -> one.path("eventId").asString())
                .filter(one -> isProved("reporting", one));
    }

    private static boolean isProved(String service, String event) {
        return Commune.as("inspector")
                        .get("/" + service + "/ledger/proof/" + event)
                        .status()
                == 200;
    }
}
