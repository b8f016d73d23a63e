package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every address of the identity provider behind the door, as people of each role find it, and one who is not signed in:
 * {@code y} let in, {@code n} refused. One that stands in no row fails.
 */
class IdentityMatrixTest {
    private static final List<String> ROLES =
            List.of("official", "rater", "head", "hr", "homeaffairs", "leader", "inspector", "admin");

    private static final String EXPECTED = """
            GET /account                                     y y y y y y y y n
            GET /accounts                                    n n n n n n n y n
            GET /api/v1/account/own-records                  y y y y y y y y n
            GET /api/v1/accounts                             n n n n n n n y n
            GET /api/v1/proposals                            n n n n n n n y n
            GET /api/v1/security-log                         n n n n n n y y n
            GET /security-log                                n n n n n n y y n
            POST /accounts/proposals/{proposal}/approval     n n n n n n n y n
            POST /accounts/{staff}/first-password            n n n n n n n y n
            POST /api/v1/account/password                    y y y y y y y y n
            POST /api/v1/accounts                            n n n n n n n y n
            POST /api/v1/accounts/{staff}/factor-reset       n n n n n n n y n
            POST /api/v1/accounts/{staff}/first-password     n n n n n n n y n
            POST /api/v1/accounts/{staff}/guest-erasure      n n n n n n n y n
            POST /api/v1/accounts/{staff}/roles              n n n n n n n y n
            POST /api/v1/accounts/{staff}/unlocking          n n n n n n n y n
            POST /api/v1/proposals/{proposal}/approval       n n n n n n n y n
            POST /api/v1/proposals/{proposal}/declining      n n n n n n n y n
            POST /api/v1/proposals/{proposal}/withdrawal     n n n n n n n y n
            """;

    @TempDir
    private static Path folder;

    /** What comes before anybody is known has tests of its own. */
    @Test
    void everybody_finds_the_doors_open_that_are_his_and_no_others() throws Exception {
        try (Town town = new Town(folder)) {
            String found = Addresses.all().stream()
                    .filter(address -> !address.contains(" /login"))
                    .map(address -> row(town, address) + "\n")
                    .collect(Collectors.joining());
            assertThat(found).isEqualTo(EXPECTED);
        }
    }

    /** From it the rights of an address are looked up, as of any service: none is left out. */
    @Test
    void the_api_is_described_like_that_of_any_service_to_who_is_signed_in() throws Exception {
        try (Town town = new Town(folder)) {
            String described = town.get(Town.INSPECTOR, "/identity/v3/api-docs").body();
            assertThat(Addresses.all().stream()
                            .filter(address -> address.contains(" /api/"))
                            .map(address -> "\"" + address.substring(address.indexOf(' ') + 1) + "\":"))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(described).contains(path));
            assertThat(town.browser().open("/identity/v3/api-docs").body()).doesNotContain("\"paths\"");
        }
    }

    private static String row(Town town, String address) {
        String answers = Stream.concat(ROLES.stream().map(IdentityMatrixTest::person), Stream.of((Account) null))
                .map(who -> answer(town, address, who))
                .collect(Collectors.joining(" "));
        return "%-48s %s".formatted(address, answers);
    }

    private static Account person(String role) {
        return new Account("XX-" + role, role, "xa-a", List.of(role));
    }

    /** Nothing is changed by any of it: nobody has that code, and what is written is empty. */
    private static String answer(Town town, String address, @Nullable Account who) {
        String path = "/identity"
                + address.substring(address.indexOf(' ') + 1)
                        .replace("{staff}", "VC7777")
                        .replace("{proposal}", "none");
        try {
            HttpResponse<String> answer = address.startsWith("GET") ? get(town, path, who) : post(town, path, who);
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            boolean turnedAway = List.of(401, 403).contains(answer.statusCode())
                    || answer.uri().getPath().equals("/identity/login");
            return turnedAway ? "n" : "y";
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private static HttpResponse<String> get(Town town, String path, @Nullable Account who) throws Exception {
        return who == null ? town.browser().open(path) : town.get(who, path);
    }

    private static HttpResponse<String> post(Town town, String path, @Nullable Account who) throws Exception {
        if (who != null) return town.post(who, path, "{}");
        Browser nobody = town.browser();
        return nobody.send(nobody.request(path)
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
    }
}
