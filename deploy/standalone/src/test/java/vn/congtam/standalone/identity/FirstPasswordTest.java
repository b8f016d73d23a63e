package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody who joined has an account, once the administrator has handed out a password. */
class FirstPasswordTest {
    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
        town.records.joined("VC0101", "Trần Văn Bình");
        town.records.joined("VC0104", "Đỗ Thị Sáu");
        town.records.joined("VC0105", "Lý Văn Bảy");
        town.records.joined("VC0106", "Hồ Thị Tám");
        town.records.joined("VC0107", "Vũ Văn Chín");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void nobody_signs_in_before_a_password_was_handed_out() throws Exception {
        assertThat(town.browser().signIn("/", "VC0101", town.printedPassword()).body())
                .contains("Mã công chức hoặc mật khẩu không đúng.");
    }

    @Test
    void the_first_sign_in_asks_for_a_password_of_ones_own_and_only_then_lets_in() throws Exception {
        Browser browser = town.browser();
        HttpResponse<String> form = browser.signIn("/submission/", "vc0104", town.firstPassword("VC0104"));
        assertThat(form.uri().getPath()).isEqualTo("/identity/login/password");
        assertThat(form.body()).contains("Đặt mật khẩu của bạn");
        assertThat(browser.open("/submission/").uri().getPath())
                .as("not let in meanwhile")
                .isEqualTo("/identity/login/password");
        HttpResponse<String> in = browser.submit(
                "/identity/login/password", Town.fields("password", Town.OWN, "again", Town.OWN), form.body());
        assertThat(in.uri().getPath()).isEqualTo("/submission/");
        assertThat(in.body()).startsWith("GET Bearer ");
    }

    @Test
    void the_handed_out_password_is_good_no_more_once_another_was_chosen() throws Exception {
        String first = town.firstPassword("VC0105");
        Browser browser = town.browser();
        HttpResponse<String> form = browser.signIn("/", "VC0105", first);
        assertThat(browser.submit(
                                "/identity/login/password",
                                Town.fields("password", Town.OWN, "again", Town.OWN),
                                form.body())
                        .body())
                .contains("Xin chào, Lý Văn Bảy");
        assertThat(town.browser().signIn("/", "VC0105", first).body())
                .contains("Mã công chức hoặc mật khẩu không đúng.");
        assertThat(town.browser().signIn("/", "VC0105", Town.encoded(Town.OWN)).body())
                .contains("Xin chào, Lý Văn Bảy");
    }

    @Test
    void a_password_that_is_easily_guessed_is_not_taken() throws Exception {
        String first = town.firstPassword("VC0106");
        Browser browser = town.browser();
        String form = browser.signIn("/", "VC0106", first).body();
        assertThat(choose(browser, form, "ngắn", "ngắn")).contains("ít nhất 12 ký tự");
        assertThat(choose(browser, form, Town.OWN, Town.OWN + "!")).contains("không giống nhau");
        assertThat(choose(browser, form, first, first)).contains("phải khác");
        assertThat(choose(browser, form, "VC0106VC0106", "VC0106VC0106")).contains("mã công chức");
        assertThat(choose(browser, form, "matkhau@2026", "matkhau@2026")).contains("quá phổ biến");
        assertThat(browser.open("/submission/").uri().getPath()).isEqualTo("/identity/login/password");
    }

    @Test
    void a_new_first_password_ends_the_sessions_of_the_former() throws Exception {
        Browser browser = town.browser();
        assertThat(town.firstSignIn(browser, "VC0107").body()).startsWith("GET Bearer ");
        assertThat(town.firstPassword("VC0107")).isNotEmpty();
        assertThat(browser.open("/submission/").uri().getPath()).isEqualTo("/identity/login");
    }

    /** Whoever stopped half-way with the former one neither goes on nor makes a telephone of his the second factor. */
    @Test
    void a_new_first_password_ends_a_sign_in_that_is_under_way() throws Exception {
        town.records.leads("VC0108", "Mai Văn Mười");
        Browser halfway = town.browser();
        assertThat(town.firstSignIn(halfway, "VC0108").uri().getPath()).isEqualTo("/identity/login/factor");
        assertThat(halfway.open("/identity/login/factor").uri().getPath()).isEqualTo("/identity/login/factor");
        town.passes(Duration.ofSeconds(1));
        assertThat(town.firstPassword("VC0108")).isNotEmpty();
        assertThat(halfway.open("/identity/login/factor").uri().getPath()).isEqualTo("/identity/login");
        assertThat(halfway.open("/submission/").uri().getPath()).isEqualTo("/identity/login");
    }

    @Test
    void the_demo_account_goes_on_as_printed() throws Exception {
        assertThat(town.browser().signIn("/", "VC0013", town.printedPassword()).body())
                .contains("Xin chào, Nguyễn Thị Lan");
    }

    @Test
    void only_an_administrator_hands_out_passwords() throws Exception {
        String path = "/identity/api/v1/accounts/VC0101/first-password";
        assertThat(town.post(Town.LAN, path, "").statusCode()).isEqualTo(403);
        assertThat(town.post(Town.INSPECTOR, path, "").statusCode()).isEqualTo(403);
        assertThat(town.post(Town.ADMIN, path.replace("VC0101", "VC7777"), "").body())
                .contains("NOBODY_OF_THAT_CODE");
        assertThat(town.post(Town.ADMIN, path.replace("VC0101", "rater"), "").body())
                .as("the name of a role is no code")
                .contains("NOBODY_OF_THAT_CODE");
    }

    @Test
    void where_accounts_are_not_shared_the_printed_password_is_good_for_the_first_sign_in_alone() throws Exception {
        try (Town real = new Town(folder.resolve("real"), "congtam.identity.shared-accounts", "false")) {
            Browser browser = real.browser();
            HttpResponse<String> form = browser.signIn("/", "admin", real.printedPassword());
            assertThat(form.uri().getPath()).isEqualTo("/identity/login/password");
            assertThat(browser.submit(
                                    "/identity/login/password",
                                    Town.fields("password", Town.OWN, "again", Town.OWN),
                                    form.body())
                            .uri()
                            .getPath())
                    .isEqualTo("/identity/login/factor");
            assertThat(real.browser()
                            .signIn("/", "admin", real.printedPassword())
                            .body())
                    .contains("Mã công chức hoặc mật khẩu không đúng.")
                    .doesNotContain("Tài khoản dùng thử");
        }
    }

    private static String choose(Browser browser, String form, String password, String again) throws Exception {
        return browser.submit("/identity/login/password", Town.fields("password", password, "again", again), form)
                .body();
    }
}
