package vn.congtam.standalone.identity.server.session;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/**
 * Who is signed in, in the order of coming. Each sign-in is one session at the edge; the id is the {@code sid} in its
 * token. Those that are over, and the oldest of very many, are forgotten, so that a long run does not fill the memory.
 */
@Component
public class SignIns implements OAuth2AuthorizationService {
    private final Known known = new Known();
    private final BackChannel edge;
    private final Directory directory;
    private final IdentitySettings settings;
    private final SecurityLog log;
    private final InstantSource clock;

    SignIns(BackChannel edge, Directory directory, IdentitySettings settings, SecurityLog log, InstantSource clock) {
        this.edge = edge;
        this.directory = directory;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (remembered(authorization) && !directory.isShared(authorization.getPrincipalName())) {
            tooMany(authorization.getPrincipalName()).forEach(one -> end(one, What.SESSION_ENDED_BY_ANOTHER));
        }
    }

    /** @return whether somebody has just come in by it, and is not only about to, or in for long */
    private synchronized boolean remembered(OAuth2Authorization authorization) {
        OAuth2Authorization before = known.put(authorization).orElse(null);
        known.tooMany().forEach(this::remove);
        return isIn(authorization) && (before == null || !isIn(before));
    }

    /** The oldest that are more than there may be. */
    private List<OAuth2Authorization> tooMany(String staff) {
        List<OAuth2Authorization> signedIn = of(staff);
        return signedIn.subList(0, Math.max(0, signedIn.size() - settings.sessions()));
    }

    private synchronized List<OAuth2Authorization> of(String staff) {
        return known.of(staff).stream().filter(SignIns::isIn).toList();
    }

    private static boolean isIn(OAuth2Authorization authorization) {
        return authorization.getAccessToken() != null;
    }

    /** All who are signed in, each once. */
    synchronized List<String> people() {
        return known.people().stream()
                .filter(staff -> known.of(staff).stream().anyMatch(SignIns::isIn))
                .toList();
    }

    public int count(String staff) {
        return of(staff).size();
    }

    /** Also those who are about to come in: they began by what holds no more. */
    public void endAll(String staff, What why) {
        of(staff).forEach(one -> end(one, why));
        aboutToComeIn(staff).forEach(this::remove);
    }

    @EventListener
    void over(AccountEnded account) {
        endAll(account.staff(), account.sessions());
    }

    private synchronized List<OAuth2Authorization> aboutToComeIn(String staff) {
        return known.of(staff);
    }

    /** All but the one in which this access token was given out. */
    public void endOthers(String staff, String token, What why) {
        OAuth2Authorization own = findByToken(token, OAuth2TokenType.ACCESS_TOKEN);
        of(staff).stream()
                .filter(one -> own == null || !one.getId().equals(own.getId()))
                .forEach(one -> end(one, why));
    }

    /** Those whose token says other rights than the facts do now: it would be believed until it is renewed. */
    void endOutdated(Account now) {
        of(now.staffCode()).stream()
                .filter(one -> !now.isSaidBy(said(one)))
                .forEach(one -> end(one, What.SESSION_ENDED_AS_STANDING_CHANGED));
    }

    private static Map<String, Object> said(OAuth2Authorization signedIn) {
        var token = Objects.requireNonNull(signedIn.getAccessToken());
        return Objects.requireNonNullElse(token.getClaims(), Map.of());
    }

    /** By the person, who has closed the session at the edge already. */
    public void signedOut(@Nullable String id) {
        Optional.ofNullable(id).map(this::findById).stream()
                .flatMap(Stream::ofNullable)
                .forEach(this::remove);
    }

    private void end(OAuth2Authorization signedIn, What why) {
        remove(signedIn);
        edge.ended(signedIn.getPrincipalName(), signedIn.getId());
        log.write(why, line -> line.about(signedIn.getPrincipalName()));
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        known.remove(authorization);
    }

    /** They have ended at the edge by themselves. */
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    synchronized void forgetWhatIsOver() {
        known.over(clock.instant()).forEach(this::remove);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return known.find(id).orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        OAuth2Authorization found = known(token, type);
        if (found == null && type != null && type.equals(OAuth2TokenType.REFRESH_TOKEN)) endCopied(token);
        return found;
    }

    private synchronized @Nullable OAuth2Authorization known(String token, @Nullable OAuth2TokenType type) {
        return known.find(token, type).orElse(null);
    }

    /** Each is used once: of two who have it, one is not who signed in, and nobody can say which. */
    private void endCopied(String token) {
        OAuth2Authorization copied = findById(OfSession.session(token));
        if (copied != null) end(copied, What.SESSION_ENDED_BY_USED_TOKEN);
    }
}
