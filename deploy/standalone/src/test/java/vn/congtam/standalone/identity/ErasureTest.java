package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An official whose personal data the facts have erased. */
class ErasureTest {
    private static final String ACCOUNTS = "/identity/api/v1/accounts";
    private static final String LOG = "/identity/api/v1/security-log?about=";

    @TempDir
    private static Path folder;

    @Test
    void what_the_account_of_an_official_holds_is_erased_after_the_facts_have_erased_her_and_not_before()
            throws Exception {
        try (Town town = new Town(folder.resolve("asked"))) {
            town.records.joined("VC0951", "Trần Thị Một");
            signedIn(town, "VC0951");
            assertThat(town.browser().signIn("/", "VC0951", "sai").uri().getPath())
                    .isEqualTo("/identity/login");
            assertThat(erase(town, "VC0951").body()).contains("NO_GUEST");
            town.records.left("VC0951");
            assertThat(erase(town, "VC0951").body())
                    .as("who has left is not yet erased")
                    .contains("NO_GUEST");
            assertThat(town.collectionsThatHold("VC0951")).contains("familiar_addresses", "failed_sign_ins");

            town.records.erased("VC0951");

            assertThat(erase(town, "VC0951").statusCode()).isEqualTo(204);
            assertThat(erase(town, "VC0951").statusCode()).as("and again").isEqualTo(204);
            assertThat(town.collectionsThatHold("VC0951")).containsExactlyInAnyOrder("accounts", "security_log");
            assertThat(town.collectionsThatHold("{bcrypt}")).isEmpty();
            assertThat(town.get(Town.INSPECTOR, LOG + "VC0951").body())
                    .containsOnlyOnce("\"what\":\"ENDED_BY_ERASURE\"");
        }
    }

    @Test
    void it_is_found_out_without_anybody_asking() throws Exception {
        try (Town town = new Town(
                folder.resolve("found"),
                "congtam.identity.erased-first-checked-after",
                "100ms",
                "congtam.identity.erased-checked-every",
                "100ms")) {
            List.of("VC0952", "VC0953", "VC0954").forEach(code -> town.records.joined(code, "Công chức " + code));
            assertThat(town.firstPassword("VC0954")).isNotEmpty();
            signedIn(town, "VC0952");
            signedIn(town, "VC0953");
            town.records.left("VC0953");
            town.records.askedAbout().clear();
            town.records.erased("VC0952");
            List<String> left = Town.eventually(
                    () -> town.collectionsThatHold("VC0952"),
                    held -> held.stream().sorted().toList().equals(List.of("accounts", "security_log")));
            assertThat(left).containsExactlyInAnyOrder("accounts", "security_log");
            assertThat(town.collectionsThatHold("VC0953"))
                    .as("who has but left may come back")
                    .contains("familiar_addresses");
            assertThat(town.records.askedAbout())
                    .as("nobody whose account only lies there is looked at for it")
                    .contains("VC0952")
                    .doesNotContain("VC0954");
        }
    }

    private static HttpResponse<String> erase(Town town, String staff) throws Exception {
        return town.post(Town.ADMIN, ACCOUNTS + "/" + staff + "/guest-erasure", "");
    }

    private static void signedIn(Town town, String staff) throws Exception {
        assertThat(town.firstSignIn(town.browser(), staff).body()).startsWith("GET Bearer ");
    }
}
