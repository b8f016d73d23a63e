package vn.congtam.bench.onestop;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import vn.congtam.bench.load.Api;
import vn.congtam.standalone.identity.Account;

/**
 * The agency whose files are reported, as its head keeps it.
 *
 * @param products kinds of files are called after the products that they count as
 */
record Commune(Api api, URI origin, String agency, String head, List<String> people, List<String> products) {
    private static final int KINDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CONNECTIONS = "/submission/api/v1/connections";

    /** @throws IllegalStateException where nobody heads an agency with a catalogue in force */
    static Commune learned(URI origin, UnaryOperator<String> tokens, List<Account> accounts)
            throws InterruptedException {
        Account head = accounts.stream()
                .filter(one -> one.agency() != null && one.roles().contains("head"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no agency: a sample is needed"));
        Api api = new Api(origin, tokens);
        String agency = String.valueOf(head.agency());
        List<String> people = new ArrayList<>();
        for (JsonNode one : good(api.get(head.staffCode(), "/indicator/api/v1/staff?agency=" + agency))) {
            String staff = one.path("staff").asString();
            boolean reports = !staff.equals(head.staffCode()); // who holds the secret has no files of his own
            if (reports && !one.path("superior").asString("").isEmpty()) people.add(staff);
        }
        return new Commune(api, origin, agency, head.staffCode(), people, products(api, head.staffCode(), agency));
    }

    private static List<String> products(Api api, String head, String agency) throws InterruptedException {
        List<String> products = new ArrayList<>();
        for (JsonNode one : good(api.get(head, "/indicator/api/v1/catalogues?agency=" + agency))) {
            if (!one.path("state").asString("").equals("EFFECTIVE")) continue;
            String catalogue =
                    "/indicator/api/v1/catalogues/" + one.path("catalogue").asString();
            good(api.get(head, catalogue))
                    .path("products")
                    .forEach(row -> products.add(row.path("code").asString()));
            break;
        }
        if (products.size() < KINDS) throw new IllegalStateException("there is no catalogue in force");
        return products.subList(0, KINDS);
    }

    /** Opens it, says what its files count as and whom it means. */
    Webhook connected(String system) throws InterruptedException {
        good(api.post(head, CONNECTIONS, Map.of("agency", agency, "system", system, "name", "Một cửa " + system)));
        String path = CONNECTIONS + "/" + agency + "/" + system;
        known(agency + "/" + system);
        for (String product : products) {
            good(api.post(head, path + "/mappings", Map.of("kind", product, "product", product)));
        }
        for (String staff : people) {
            good(api.post(head, path + "/accounts", Map.of("account", "tk." + staff, "staff", staff)));
        }
        JsonNode issued = good(api.post(head, path + "/secrets", Map.of()));
        known(issued.path("name").asString());
        return new Webhook(
                origin.resolve(path + "/events"), issued.path("secret").asString());
    }

    /** Facts of a connection are told in their order: where the last of them is known, all are. */
    private void known(String named) throws InterruptedException {
        Api.Answer _ = Awaited.until(
                PATIENCE,
                () -> api.get(head, CONNECTIONS),
                answer -> answer.body().contains(named));
    }

    /** What the tasks of that system say by now; kinds are called as their products. */
    Map<Month.Key, Month.Figures> figures(String system, Iterable<String> months) throws InterruptedException {
        Map<Month.Key, Month.Figures> all = new TreeMap<>();
        for (String month : months) {
            for (String staff : people) {
                String query = "?owner=" + staff + "&month=" + month;
                for (JsonNode card : good(api.get(head, "/submission/api/v1/tasks" + query))) {
                    JsonNode terms = card.path("terms");
                    if (!terms.path("external").path("source").asString("").equals("connector/" + system)) continue;
                    JsonNode work = card.path("work");
                    all.put(
                            new Month.Key(
                                    staff, terms.path("product").path("code").asString(), month),
                            new Month.Figures(
                                    work.path("assigned").asInt(),
                                    work.path("completed").asInt(),
                                    work.path("lateTimes").asInt()));
                }
            }
        }
        return all;
    }

    private static JsonNode good(Api.Answer answer) {
        if (!answer.isGood()) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json();
    }
}
