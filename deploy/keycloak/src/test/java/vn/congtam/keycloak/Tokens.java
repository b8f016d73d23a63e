package vn.congtam.keycloak;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the realm. */
record Tokens(Keycloak keycloak, Realm realm, Map<Person, String> given) {
    Tokens(Keycloak keycloak, Realm realm) {
        this(keycloak, realm, new ConcurrentHashMap<>());
    }

    /** As the edge comes by it: code flow with PKCE. Once for each person, as a code is good once. */
    String of(Person person) {
        return given.computeIfAbsent(person, this::signedIn);
    }

    /** Where the way to the edge ends for somebody: back there with a code, or at a page that wants more. */
    HttpResponse<String> wayIn(Browser browser, Person person, String verifier) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", "congtam-edge");
        asked.put("scope", "openid profile");
        asked.put("redirect_uri", back());
        asked.put("state", "state");
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        HttpResponse<String> page = browser.open(endpoint("auth") + "?" + Wire.encoded(asked), realm.origin());
        return browser.signIn(page, person, realm.origin());
    }

    /** By a client that needs no more than a password. */
    String byPassword(Person person, String client) {
        return access(Wire.send(Wire.form(
                endpoint("token"),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        person.name(),
                        "password",
                        Person.PASSWORD))));
    }

    private String signedIn(Person person) {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        String to = Browser.location(wayIn(new Browser(), person, verifier));
        return access(Wire.send(Wire.form(
                endpoint("token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "congtam-edge",
                        "client_secret",
                        realm.secret(),
                        "redirect_uri",
                        back(),
                        "code",
                        to.replaceFirst(".*[?&]code=([^&]+).*", "$1"),
                        "code_verifier",
                        verifier))));
    }

    private static String access(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private String endpoint(String name) {
        return keycloak.issuer() + "/protocol/openid-connect/" + name;
    }

    private String back() {
        return realm.origin() + "/login/oauth2/code/congtam";
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
