package vn.congtam.reporting.history.casefile;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congtam.platform.access.Actors;
import vn.congtam.platform.web.Unavailable;

/** The services, asked on behalf and by the rights of whoever asks here: each decides itself what it gives him. */
@Component
@EnableConfigurationProperties(CaseFileSettings.class)
public class Services {
    public static final List<String> ALL = List.of("indicator", "submission", "scoring", "reporting");
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Map<String, URI> addresses;
    private final RestClient client;

    Services(CaseFileSettings settings) {
        this.addresses = settings.services();
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(ANSWER);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    public UriComponentsBuilder at(String service, String path) {
        URI address = Optional.ofNullable(addresses.get(service))
                .orElseThrow(() -> new Unavailable("nobody said where " + service + " is", null));
        return UriComponentsBuilder.fromUri(address).path("/" + service + path);
    }

    byte[] get(UriComponentsBuilder address) {
        return find(address).orElseThrow(() -> new Unavailable(address.toUriString() + " is not there", null));
    }

    /** None where there is nothing, or nothing for him. */
    public Optional<byte[]> find(UriComponentsBuilder address) {
        try {
            return Optional.ofNullable(client.get()
                    .uri(address.encode().build().toUri())
                    .headers(headers -> Actors.token().ifPresent(headers::setBearerAuth))
                    .retrieve()
                    .body(byte[].class));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Forbidden nothing) {
            return Optional.empty();
        } catch (HttpClientErrorException.UnprocessableContent tooMuch) {
            throw Refusal.CASE_TOO_LARGE.refuse();
        } catch (RestClientException away) {
            throw new Unavailable(String.valueOf(away.getMessage()), away);
        }
    }
}
