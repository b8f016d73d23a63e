package vn.congtam.standalone.identity.server.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Sign-ins in the order of coming, those of a person, and whichever a token is of, found without looking at all: more than a
 * province has at a time.
 */
final class Known {
    private static final int MOST = 100_000;

    private final LinkedHashMap<String, OAuth2Authorization> all = new LinkedHashMap<>();
    private final Map<String, LinkedHashMap<String, OAuth2Authorization>> ofPerson = new LinkedHashMap<>();

    private final Map<Handle, String> byHandle = new HashMap<>();

    /** @return as it was before */
    Optional<OAuth2Authorization> put(OAuth2Authorization one) {
        forgetHandles(one.getId());
        Handle.of(one).forEach(handle -> byHandle.put(handle, one.getId()));
        var _ = ofPerson.computeIfAbsent(one.getPrincipalName(), nobody -> new LinkedHashMap<>())
                .put(one.getId(), one);
        return Optional.ofNullable(all.put(one.getId(), one));
    }

    private void forgetHandles(String id) {
        find(id).stream().flatMap(Handle::of).forEach(byHandle::remove);
    }

    Optional<OAuth2Authorization> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** @param kind of what it is asked for by; none for any */
    Optional<OAuth2Authorization> find(String value, @Nullable OAuth2TokenType kind) {
        return Handle.asked(value, kind)
                .flatMap(handle -> Stream.ofNullable(byHandle.get(handle)))
                .findFirst()
                .flatMap(this::find);
    }

    void remove(OAuth2Authorization one) {
        forgetHandles(one.getId());
        var _ = all.remove(one.getId());
        var his = ofPerson.getOrDefault(one.getPrincipalName(), new LinkedHashMap<>());
        var _ = his.remove(one.getId());
        if (his.isEmpty()) {
            var _ = ofPerson.remove(one.getPrincipalName());
        }
    }

    List<OAuth2Authorization> of(String person) {
        return List.copyOf(ofPerson.getOrDefault(person, new LinkedHashMap<>()).values());
    }

    List<String> people() {
        return List.copyOf(ofPerson.keySet());
    }

    /** The oldest that are more than may be. */
    List<OAuth2Authorization> tooMany() {
        return all.values().stream().limit(Math.max(0, all.size() - MOST)).toList();
    }

    List<OAuth2Authorization> over(Instant now) {
        return all.values().stream().filter(one -> isOver(one, now)).toList();
    }

    /** Nobody goes on with any of its tokens. */
    private static boolean isOver(OAuth2Authorization one, Instant now) {
        return isOver(one.getToken(OAuth2AuthorizationCode.class), now)
                && isOver(one.getAccessToken(), now)
                && isOver(one.getRefreshToken(), now);
    }

    private static boolean isOver(OAuth2Authorization.@Nullable Token<? extends OAuth2Token> token, Instant now) {
        if (token == null) return true;
        Instant end = token.getToken().getExpiresAt();
        return end != null && end.isBefore(now);
    }
}
