package vn.congtam.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congtam.platform.access.Role;

/** The realm of this folder, with people and with two clients that nobody should have. */
record Realm(String origin, String secret) {
    static final Path FILE = Path.of("congtam-realm.json");
    /** Hands out good tokens for a password alone: what a realm that was set up badly would do. */
    static final String CARELESS = "careless";
    /** Hands out tokens that are meant for others. */
    static final String OTHER = "other";

    private static final JsonMapper JSON = JsonMapper.shared();

    static ObjectNode asCommitted() {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the placeholders stand for. */
    Map<String, String> environment() {
        return Map.of("CONGTAM_ORIGIN", origin, "CONGTAM_EDGE_SECRET", secret);
    }

    void write(Path file) {
        ObjectNode realm = asCommitted();
        ArrayNode people = realm.putArray("users");
        Stream.concat(Stream.of(Role.values()).map(Person::of), Person.OTHERS.stream())
                .forEach(person -> people.addPOJO(account(person)));
        ArrayNode clients = realm.withArray("clients");
        clients.addPOJO(client(CARELESS, List.of("congtam", "profile")));
        clients.addPOJO(client(OTHER, List.of("basic", "roles", "profile")));
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, JSON.writeValueAsString(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> account(Person person) {
        Map<String, Object> password = Map.of("type", "password", "value", Person.PASSWORD);
        Map<String, Object> otp = Map.of(
                "type",
                "otp",
                "secretData",
                JSON.writeValueAsString(Map.of("value", Person.SECRET)),
                "credentialData",
                JSON.writeValueAsString(
                        Map.of("subType", "totp", "digits", 6, "counter", 0, "period", 30, "algorithm", "HmacSHA1")));
        return Map.of(
                "username",
                person.name(),
                "enabled",
                true,
                "firstName",
                "Nguyễn Thị",
                "lastName",
                "Lan",
                "attributes",
                Map.of("staff_code", List.of(person.staff()), "agency", List.of("xa-dien-khanh")),
                "realmRoles",
                List.of(person.role().code()),
                "credentials",
                person.hasTelephone() ? List.of(password, otp) : List.of(password));
    }

    private static Map<String, Object> client(String id, List<String> scopes) {
        return Map.of(
                "clientId", id,
                "enabled", true,
                "publicClient", true,
                "directAccessGrantsEnabled", true,
                "fullScopeAllowed", false,
                "defaultClientScopes", scopes);
    }
}
