package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps records lets somebody join under the code of an administrator. */
class TakenCodeTest {
    private static final String ACCOUNTS = "/identity/api/v1/accounts";
    private static final Account SECOND = new Account("VC0901", "Đinh Thị Hai", null, List.of("admin"));

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = new Town(folder);
        List.of("VC0901", "VC0902").forEach(code -> town.records.joined(code, "Công chức " + code));
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/VC0901/roles", "{\"roles\":[\"admin\"]}")
                        .statusCode())
                .isEqualTo(204);
        enrolled("VC0901", town.firstPassword("VC0901"));
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_account_that_the_installation_began_with_is_not_ended_by_it_and_nobody_elses() throws Exception {
        Browser admin = town.browser();
        assertThat(admin.signIn("/identity/accounts?agency=", "VC9004", town.printedPassword())
                        .statusCode())
                .isEqualTo(200);
        town.records.willJoin("VC9004", "Người trùng mã");

        assertThat(town.post(SECOND, ACCOUNTS + "/VC0902/roles", "{\"roles\":[\"homeaffairs\"]}")
                        .statusCode())
                .as("there is another administrator still")
                .isEqualTo(202);
        assertThat(town.browser()
                        .signIn("/identity/accounts?agency=", "VC9004", town.printedPassword())
                        .statusCode())
                .isEqualTo(200);

        town.records.joined("VC9004", "Người trùng mã");
        assertThat(town.get(Town.ADMIN, ACCOUNTS + "?agency=xa-a").body())
                .containsPattern(
                        "\"VC9004\",\"name\":\"Người trùng mã\",\"roles\":\\[][^}]*\"password\":\"CODE_TAKEN\"");
        assertThat(admin.open("/identity/accounts?agency=xa-a").body())
                .contains("Người trùng mã", "mã này là của một tài khoản quản trị")
                .doesNotContain("/VC9004/first-password", "??");
        assertThat(admin.open("/identity/accounts?agency=").body()).contains("/VC9004/first-password");
        JWTClaimsSet said = said(admin.open("/submission/").body());
        assertThat(said.getStringListClaim("roles"))
                .as("who administers is nobody's superior, colleague or self by the official's code")
                .containsExactly("admin");
        assertThat(said.getClaims()).doesNotContainKey("agency");
        assertThat(said.getStringClaim("name")).isEqualTo(Town.ADMIN.name());
    }

    /** In the token that the edge sends on. */
    private static JWTClaimsSet said(String request) throws Exception {
        return SignedJWT.parse(request.replaceFirst("^GET Bearer ", "")).getJWTClaimsSet();
    }

    @Test
    void a_guest_who_administers_stays_until_two_erase_him_and_only_then_the_official_has_an_account()
            throws Exception {
        String guest = "{\"staff\":\"VC0903\",\"name\":\"Quản trị ngoài\",\"agency\":\"xa-a\",\"roles\":[\"admin\"]}";
        assertThat(agreed(town.post(Town.ADMIN, ACCOUNTS, guest))).isEmpty();
        String password = agreed(act(Town.ADMIN, "first-password"));
        enrolled("VC0903", password.split("\"password\":\"", 2)[1].split("\"", 2)[0]);

        town.records.joined("VC0903", "Một công chức");

        assertThat(act(Town.ADMIN, "first-password").statusCode())
                .as("it is the administrator's still")
                .isEqualTo(202);
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).contains("Quản trị ngoài");
        assertThat(town.get(Town.ADMIN, ACCOUNTS + "?agency=xa-a").body())
                .containsPattern("\"VC0903\"[^}]*\"password\":\"CODE_TAKEN\"");

        assertThat(agreed(act(Town.ADMIN, "guest-erasure"))).isEmpty();
        assertThat(act(Town.ADMIN, "first-password").body())
                .as("the official's")
                .contains("\"password\"");
        assertThat(town.get(Town.ADMIN, ACCOUNTS + "?agency=xa-a").body())
                .containsPattern("\"VC0903\"[^}]*\"granted\":\\[][^}]*\"password\":\"HANDED_OUT\"");
    }

    private static HttpResponse<String> act(Account by, String what) throws Exception {
        return town.post(by, ACCOUNTS + "/VC0903/" + what, "");
    }

    /** What the second is told, once he has agreed. */
    private static String agreed(HttpResponse<String> proposed) throws Exception {
        HttpResponse<String> approved = town.approve(SECOND, proposed);
        assertThat(approved.statusCode()).isBetween(200, 204);
        return approved.body();
    }

    private static void enrolled(String staff, String password) throws Exception {
        Browser browser = town.browser();
        HttpResponse<String> form = browser.signIn("/submission/", staff, password);
        HttpResponse<String> page = browser.submit(
                "/identity/login/password", Town.fields("password", Town.OWN, "again", Town.OWN), form.body());
        String code = Telephone.thatTook(page.body()).code(town.now());
        assertThat(browser.submit("/identity/login/factor", Town.fields("code", code), page.body())
                        .statusCode())
                .isEqualTo(200);
    }
}
