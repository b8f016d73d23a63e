package vn.congtam.standalone.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param agency none for those of the whole province
 * @param roles as in tokens; the first is the one that the account stands for
 */
public record Account(
        String staffCode, String name, @Nullable String agency, List<String> roles) {
    static final String AUDIENCE = "congtam";

    /** The names of what tokens say about the person. */
    public static final List<String> CLAIMS = List.of("name", "agency", "roles");

    /** What tokens say about the person, beside {@code sub}. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", name);
        if (agency != null) {
            claims.put("agency", agency);
        }
        claims.put("roles", List.copyOf(roles));
        return claims;
    }

    /** Whether a token that says this gives the rights that the person has now; the name gives none. */
    public boolean isSaidBy(Map<String, Object> claims) {
        return Objects.equals(agency, claims.get("agency"))
                && claims.get("roles") instanceof Collection<?> said
                && Set.copyOf(roles).equals(Set.copyOf(said));
    }

    public static List<String> audience() {
        return List.of(AUDIENCE);
    }
}
