package vn.congtam.bench.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.congtam.standalone.identity.Account;

/** Who can be given what by whom today, asked of the running system. */
record Town(List<Person> people, LocalDate today) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String INDICATOR = "/indicator/api/v1";

    /** @param superior who assigns and reviews */
    record Person(String staff, String superior, String catalogue, String product) {}

    /** @throws IllegalStateException when nothing can be learned */
    static Town learned(Api api, List<Account> accounts) throws InterruptedException {
        Map<String, Account> ofAgency = new TreeMap<>();
        for (Account account : accounts) {
            String agency = account.agency();
            if (agency != null && account.roles().contains("head")) ofAgency.putIfAbsent(agency, account);
        }
        List<Person> people = new ArrayList<>();
        for (Map.Entry<String, Account> one : ofAgency.entrySet()) {
            people.addAll(people(api, one.getKey(), one.getValue().staffCode(), accounts));
        }
        if (people.isEmpty()) {
            throw new IllegalStateException("không có ai để giao việc / there is nobody to work: a sample is needed");
        }
        return new Town(people, LocalDate.now(VIETNAM));
    }

    private static List<Person> people(Api api, String agency, String head, List<Account> accounts)
            throws InterruptedException {
        List<Person> people = new ArrayList<>();
        String catalogue = inForce(good(api.get(head, INDICATOR + "/catalogues?agency=" + agency)));
        if (catalogue.isEmpty()) return people;
        List<String> products = new ArrayList<>();
        good(api.get(head, INDICATOR + "/catalogues/" + catalogue))
                .path("products")
                .forEach(product -> products.add(product.path("code").asString()));
        for (JsonNode member : good(api.get(head, INDICATOR + "/staff?agency=" + agency))) {
            String staff = member.path("staff").asString("");
            String superior = member.path("superior").asString("");
            if (isKnown(accounts, staff) && isKnown(accounts, superior)) {
                people.add(new Person(staff, superior, catalogue, products.get(people.size() % products.size())));
            }
        }
        return people;
    }

    private static boolean isKnown(List<Account> accounts, String staff) {
        return accounts.stream().anyMatch(account -> account.staffCode().equals(staff));
    }

    private static String inForce(JsonNode editions) {
        for (JsonNode edition : editions) {
            if (edition.path("state").asString("").equals("EFFECTIVE")) {
                return edition.path("catalogue").asString("");
            }
        }
        return "";
    }

    private static JsonNode good(Api.Answer answer) {
        if (!answer.isGood()) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json();
    }

    Person person(long number) {
        return people.get((int) (number % people.size()));
    }

    /** The slip on which work of today counts. */
    String span() {
        return today.toString().substring(0, 7);
    }
}
