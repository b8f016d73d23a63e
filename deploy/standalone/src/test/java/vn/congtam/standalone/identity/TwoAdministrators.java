package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A town whose administrator has a second one beside him, and what each of them asks for. */
record TwoAdministrators(Town town) {
    static final String ACCOUNTS = "/identity/api/v1/accounts";
    static final Account SECOND = new Account("VC0501", "Đinh Thị Hai", null, List.of("admin"));

    static String guest(String staff, String name) {
        return "{\"staff\":\"" + staff + "\",\"name\":\"" + name + "\",\"roles\":[\"leader\"]}";
    }

    HttpResponse<String> grant(Account by, String staff, String role) throws Exception {
        return town.post(by, ACCOUNTS + "/" + staff + "/roles", "{\"roles\":[\"" + role + "\"]}");
    }

    int withdrawAll(Account by, String staff) throws Exception {
        return town.post(by, ACCOUNTS + "/" + staff + "/roles", "{\"roles\":[]}")
                .statusCode();
    }

    HttpResponse<String> act(Account by, String staff, String what) throws Exception {
        return town.post(by, ACCOUNTS + "/" + staff + "/" + what, "");
    }

    String log(String staff) throws Exception {
        return town.get(Town.INSPECTOR, "/identity/api/v1/security-log?about=" + staff)
                .body();
    }

    static String line(String what, String about, String by, String detail) {
        return "\"what\":\"%s\",\"about\":\"%s\",\"by\":\"%s\",\"detail\":\"%s\"".formatted(what, about, by, detail);
    }

    /** The account as the book of its agency has it. */
    String granted(String staff) throws Exception {
        String all = town.get(Town.ADMIN, ACCOUNTS + "?agency=xa-a").body();
        return all.substring(all.indexOf("\"" + staff + "\"")).split("}", 2)[0];
    }

    List<String> roles(String staff) throws Exception {
        String roles = granted(staff).split("\"roles\":\\[", 2)[1].split("]", 2)[0];
        return List.of(roles.replace("\"", "").split(","));
    }

    void enrol(Account person, HttpResponse<String> handedOut) throws Exception {
        Browser browser = town.browser();
        String password = handedOut.body().split("\"password\":\"", 2)[1].split("\"", 2)[0];
        HttpResponse<String> form = browser.signIn("/submission/", person.staffCode(), password);
        HttpResponse<String> page = browser.submit(
                "/identity/login/password", Town.fields("password", Town.OWN, "again", Town.OWN), form.body());
        String code = Telephone.thatTook(page.body()).code(town.now());
        assertThat(browser.submit("/identity/login/factor", Town.fields("code", code), page.body())
                        .statusCode())
                .isEqualTo(200);
    }

    /** All passwords that the one hands out until then. */
    List<String> handedOut(String staff, AtomicBoolean over) {
        List<String> passwords = new ArrayList<>();
        while (!over.get()) {
            try {
                String body = act(Town.ADMIN, staff, "first-password").body();
                if (body.contains("\"password\":\""))
                    passwords.add(body.split("\"password\":\"", 2)[1].split("\"", 2)[0]);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return passwords;
    }
}
