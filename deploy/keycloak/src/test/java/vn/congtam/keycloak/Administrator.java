package vn.congtam.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who looks after the realm. */
final class Administrator {
    static final String NAME = "keeper";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEYS = "org.keycloak.keys.KeyProvider";

    private final Keycloak keycloak;

    Administrator(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Of the master realm, not of ours. */
    String token() {
        HttpResponse<String> answer = Wire.send(Wire.form(
                keycloak.root() + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        NAME,
                        "password",
                        keycloak.password())));
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    /** From now on the realm signs with this key, and the one it had is withdrawn. */
    void replaceKey(RSAKey key) throws JOSEException {
        String realm = ask("").path("id").asString();
        JsonNode before = ask("/components?type=" + KEYS);
        String pem = Base64.getEncoder().encodeToString(key.toRSAPrivateKey().getEncoded());
        done(request("/components")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                        "name",
                        "replaced",
                        "providerId",
                        "rsa",
                        "providerType",
                        KEYS,
                        "parentId",
                        realm,
                        "config",
                        Map.of(
                                "priority", List.of("1000"),
                                "algorithm", List.of("RS256"),
                                "privateKey", List.of(pem)))))));
        before.valueStream()
                .filter(one -> one.path("providerId").asString().equals("rsa-generated"))
                .forEach(one ->
                        done(request("/components/" + one.path("id").asString()).DELETE()));
    }

    /** Whatever the person has open, anywhere. */
    void putOut(Person person) {
        String id = ask("/users?exact=true&username=" + person.name())
                .path(0)
                .path("id")
                .asString();
        done(request("/users/" + id + "/logout").POST(BodyPublishers.noBody()));
    }

    private JsonNode ask(String path) {
        return JSON.readTree(done(request(path)).body());
    }

    private static HttpResponse<String> done(HttpRequest.Builder request) {
        HttpResponse<String> answer = Wire.send(request);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return Wire.to(keycloak.root() + "/admin/realms/congtam" + path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }
}
