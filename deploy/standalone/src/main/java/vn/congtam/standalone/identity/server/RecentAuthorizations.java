package vn.congtam.standalone.identity.server;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/** Who signed in lately; the oldest are forgotten, so that a long run does not fill the memory. */
@Component
class RecentAuthorizations implements OAuth2AuthorizationService {
    private static final int REMEMBERED = 2_000;

    private final InMemoryOAuth2AuthorizationService all = new InMemoryOAuth2AuthorizationService();
    private final LinkedHashMap<String, OAuth2Authorization> recent = new LinkedHashMap<>();

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        all.save(authorization);
        recent.putLast(authorization.getId(), authorization);
        if (recent.size() > REMEMBERED) {
            all.remove(recent.pollFirstEntry().getValue());
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        all.remove(authorization);
        recent.remove(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return all.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return all.findByToken(token, type);
    }
}
