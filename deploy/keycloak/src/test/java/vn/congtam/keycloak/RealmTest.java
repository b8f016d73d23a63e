package vn.congtam.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;

/** What can be said of the realm without a Keycloak. */
class RealmTest {
    private final JsonNode realm = Realm.asCommitted();

    @Test
    void it_has_our_roles_and_no_others() {
        assertThat(named(realm.at("/roles/realm"), "name"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::code).toList());
        assertThat(strings(realm.at("/scopeMappings/0/roles")))
                .containsExactlyInAnyOrderElementsOf(named(realm.at("/roles/realm"), "name"));
    }

    @ParameterizedTest
    @EnumSource
    void it_asks_for_a_second_factor_of_those_of_whom_the_services_do(Role role) throws IOException {
        boolean asked = strings(
                        one(realm.at("/roles/realm"), "name", role.code()).at("/composites/client/congtam"))
                .contains("second-factor");
        assertThat(asked).isEqualTo(List.of(setting("roles").split(", ")).contains(role.code()));
        assertThat(realm.at("/attributes/acr.loa.map").asString())
                .contains("\"" + setting("acr") + "\": 2", "\"urn:congtam:acr:password\": 1");
    }

    @Test
    void it_brings_nobody_and_no_secret() throws IOException {
        assertThat(realm.path("users").isMissingNode()).isTrue();
        realm.path("clients")
                .forEach(client ->
                        assertThat(client.path("secret").asString("${none}")).matches("\\$\\{[A-Za-z_]+}"));
        assertThat(Files.readString(Realm.FILE)).doesNotContain("privateKey", "secretData", "BEGIN ");
    }

    @Test
    void the_edge_comes_by_code_and_proof_key_alone() {
        JsonNode edge = one(realm.path("clients"), "clientId", "congtam-edge");
        assertThat(edge.path("publicClient").asBoolean()).isFalse();
        assertThat(edge.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled"))
                .allSatisfy(flow -> assertThat(edge.path(flow).asBoolean(true)).isFalse());
        assertThat(edge.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
        assertThat(strings(edge.path("redirectUris"))).containsExactly("${CONGTAM_ORIGIN}/login/oauth2/code/congtam");
    }

    @Test
    void nobody_changes_his_own_code_or_agency() {
        JsonNode profile = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asString());
        assertThat(profile.path("attributes"))
                .allSatisfy(attribute ->
                        assertThat(strings(attribute.at("/permissions/edit"))).containsExactly("admin"));
        assertThat(named(profile.path("attributes"), "name")).contains("staff_code", "agency");
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    private static String setting(String name) throws IOException {
        List<PropertySource<?>> files =
                new YamlPropertySourceLoader().load("platform", new ClassPathResource("platform.yml"));
        return files.stream()
                .map(file -> Optional.ofNullable(file.getProperty("congtam.security.second-factor." + name)))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode one(JsonNode all, String field, String value) {
        return all.valueStream()
                .filter(each -> each.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(JsonNode all, String field) {
        return all.valueStream().map(each -> each.path(field).asString()).toList();
    }

    private static List<String> strings(JsonNode all) {
        return all.valueStream().map(JsonNode::asString).toList();
    }
}
