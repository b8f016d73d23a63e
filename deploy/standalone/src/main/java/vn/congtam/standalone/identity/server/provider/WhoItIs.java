package vn.congtam.standalone.identity.server.provider;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Strength;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.LeftService;
import vn.congtam.standalone.identity.server.roster.RosterAway;
import vn.congtam.standalone.identity.server.signin.SecondFactor;

/** What tokens say: who the person is and in which roles, by the facts of this moment, and how he showed it. */
@Component
class WhoItIs implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final Directory directory;
    private final SigningKeys keys;

    WhoItIs(Directory directory, SigningKeys keys) {
        this.directory = directory;
        this.keys = keys;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().keyId(keys.present());
        Authentication person = Objects.requireNonNull(context.<Authentication>getPrincipal());
        claims(person.getName(), context).forEach(context.getClaims()::claim);
        context.getClaims().claim("amr", SecondFactor.methods(person));
        context.getClaims().claim("acr", strength(person).acr());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(Account.audience());
        } else if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            context.getClaims()
                    .claim(
                            "sid",
                            Objects.requireNonNull(context.getAuthorization()).getId());
        }
    }

    private Strength strength(Authentication person) {
        return SecondFactor.strength(person, directory.isShared(person.getName()));
    }

    /** While nobody can tell who serves, a session that is under way goes on as it was. */
    private Map<String, Object> claims(String staff, JwtEncodingContext context) {
        try {
            return directory.admit(staff).account().claims();
        } catch (LeftService left) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        } catch (RosterAway away) {
            return before(context).orElseThrow(() -> away);
        }
    }

    private static Optional<Map<String, Object>> before(JwtEncodingContext context) {
        return Optional.ofNullable(context.getAuthorization())
                .map(OAuth2Authorization::getAccessToken)
                .map(OAuth2Authorization.Token::getClaims)
                .map(WhoItIs::ofThePerson);
    }

    private static Map<String, Object> ofThePerson(Map<String, Object> claims) {
        Map<String, Object> kept = new HashMap<>(claims);
        kept.keySet().retainAll(Account.CLAIMS);
        return kept;
    }
}
