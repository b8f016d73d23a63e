package vn.congtam.standalone.identity.server.roster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.TokenMint;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** Asks the service that keeps the facts about staff, with a token of its own that may read and nothing else. */
@Component
public class Roster {
    /** How many are asked for together. */
    public static final int PAGE = 200;

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration VALID = Duration.ofMinutes(5);
    private static final Account READER = new Account("CONGTAM-IDENTITY", "Công Tâm", null, List.of("inspector"));

    private final RestClient service;
    private final Keyring keyring;
    private final String issuer;

    Roster(IdentitySettings settings, Keyring keyring) {
        this.keyring = keyring;
        this.issuer = settings.issuer();
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(ANSWER);
        this.service = RestClient.builder()
                .baseUrl(settings.roster().toString())
                .requestFactory(requests)
                .build();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Agency(String agency, String name) {}

    /** @throws RosterAway when nobody answers */
    public Optional<Member> find(String staff) {
        return find(READER, staff);
    }

    /** @param reader to whom the person is shown: that he looked becomes a fact in his name */
    public Optional<Member> find(String staff, String reader) {
        return find(inTheNameOf(reader), staff);
    }

    private Optional<Member> find(Account asking, String staff) {
        try {
            return Optional.ofNullable(
                    ask(asking, "/api/v1/staff/{staff}", staff).body(new ParameterizedTypeReference<Member>() {}));
        } catch (HttpClientErrorException.NotFound nobody) {
            return Optional.empty();
        } catch (RestClientException away) {
            throw new RosterAway(away);
        }
    }

    /**
     * Those who are of the agency today, also who left it for good, in the order of their codes: so many that another page may
     * follow, or the last.
     *
     * @param reader to whom they are shown: that he looked becomes a fact in his name, which each of them sees
     * @param after the last of those before; none for the first page
     */
    public List<Member> of(String agency, String reader, @Nullable String after) {
        String page = "/api/v1/staff?agency={agency}&limit=" + PAGE + (after == null ? "" : "&after={after}");
        return list(
                inTheNameOf(reader),
                page,
                new ParameterizedTypeReference<List<Member>>() {},
                agency,
                String.valueOf(after));
    }

    private static Account inTheNameOf(String reader) {
        return new Account(reader, reader, null, READER.roles());
    }

    public List<Agency> agencies() {
        return list(READER, "/api/v1/agencies", new ParameterizedTypeReference<List<Agency>>() {});
    }

    /** The codes of all whose personal data the facts have erased. */
    public Set<String> erased() {
        return Set.copyOf(list(READER, "/api/v1/erasures", new ParameterizedTypeReference<List<String>>() {}));
    }

    private <T> List<T> list(Account asking, String path, ParameterizedTypeReference<List<T>> type, Object... of) {
        try {
            List<T> all = ask(asking, path, of).body(type);
            return all == null ? List.of() : all;
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest none) {
            return List.of();
        } catch (RestClientException away) {
            throw new RosterAway(away);
        }
    }

    private RestClient.ResponseSpec ask(Account asking, String path, Object... of) {
        return service.get()
                .uri(path, of)
                .headers(headers -> headers.setBearerAuth(token(asking)))
                .retrieve();
    }

    /** By the key of the moment. */
    private String token(Account asking) {
        return new TokenMint(keyring.signingKey(), issuer).token(asking, VALID);
    }
}
