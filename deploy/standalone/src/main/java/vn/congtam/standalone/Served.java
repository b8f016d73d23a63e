package vn.congtam.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.server.roster.Member;
import vn.congtam.standalone.identity.server.roster.Standing;

/**
 * Who has an account because he serves: asked of the installation, which must be running. Of the roles he has those that
 * follow from facts, and none that an administrator granted.
 *
 * @param token of somebody who may read it
 */
record Served(String origin, String token) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,29}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    Optional<Account> find(String staff) {
        return CODE.matcher(staff).matches() ? asked(staff) : Optional.empty();
    }

    private Optional<Account> asked(String staff) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/indicator/api/v1/staff/" + staff))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return account(client.send(request, BodyHandlers.ofString()));
        } catch (IOException notRunning) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Account> account(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? Optional.of(JsonMapper.shared().readValue(answer.body(), Member.class))
                        .filter(Member::serves)
                        .map(one -> new Account(one.staff(), one.name(), one.workplace(), Standing.roles(one)))
                : Optional.empty();
    }
}
