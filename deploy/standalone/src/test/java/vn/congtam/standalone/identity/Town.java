package vn.congtam.standalone.identity;

import com.mongodb.client.MongoClient;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.platform.store.Mongo;
import vn.congtam.standalone.home.Ports;
import vn.congtam.standalone.parts.Parts;
import vn.congtam.standalone.parts.Running;

/** An installation in which nobody has a password but its administrator and Lan, who tries it. */
final class Town implements AutoCloseable {
    static final Account ADMIN = new Account("VC9004", "Võ Minh Khôi", null, List.of("admin"));
    static final Account LAN = new Account("VC0013", "Nguyễn Thị Lan", "xa-a", List.of("rater"));
    static final Account INSPECTOR = new Account("VC9003", "Phạm Quốc Thanh", null, List.of("inspector"));
    static final String OWN = "một câu chỉ mình tôi biết";
    private static final Pattern PROPOSAL = Pattern.compile("\"proposal\":\"([^\"]+)\"");
    private static final Pattern PASSWORD = Pattern.compile("\"password\":\"([^\"]+)\"");

    final String origin = "http://127.0.0.1:" + Ports.free();
    final StaffRecords records = new StaffRecords();
    private final Upstream service = new Upstream();
    private final EmbeddedDatabase database = EmbeddedDatabase.inMemory();
    private final Running running = new Running();
    private final Keyring keyring;
    private Instant now = Instant.now();

    Town(Path folder, String... settings) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        keyring = new Keyring(folder);
        running.startAll(new Parts(URI.create(origin))
                .front(new Accounts(List.of(ADMIN, LAN, INSPECTOR)), keyring, database.uri())
                .map(part -> {
                    part.with("congtam.edge.services.submission", service.address())
                            .with("congtam.identity.roster", records.address())
                            .with("congtam.identity.left-checked-every", "200ms");
                    for (int at = 0; at < settings.length; at += 2) {
                        part.with(settings[at], settings[at + 1]);
                    }
                    return part.bean(Clock.class, new Now());
                }));
    }

    Instant now() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    String printedPassword() {
        return keyring.password();
    }

    String clientSecret() {
        return keyring.clientSecret();
    }

    Browser browser() {
        return new Browser(origin);
    }

    /** What the administrator hands to somebody. */
    String firstPassword(String staff) throws Exception {
        HttpResponse<String> answer = post(ADMIN, "/identity/api/v1/accounts/" + staff + "/first-password", "");
        Matcher password = PASSWORD.matcher(answer.body());
        if (!password.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return password.group(1);
    }

    /** By the one who is not the first. */
    HttpResponse<String> approve(Account second, HttpResponse<String> proposed) throws Exception {
        return settle(second, proposed, "approval");
    }

    HttpResponse<String> settle(Account by, HttpResponse<String> proposed, String how) throws Exception {
        Matcher proposal = PROPOSAL.matcher(proposed.body());
        if (proposed.statusCode() != 202 || !proposal.find()) {
            throw new IllegalStateException(proposed.statusCode() + " " + proposed.body());
        }
        return post(by, "/identity/api/v1/proposals/" + proposal.group(1) + "/" + how, "");
    }

    HttpResponse<String> post(Account as, String path, String body) throws Exception {
        return browser()
                .send(browser()
                        .request(path)
                        .header("Authorization", "Bearer " + token(as))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(Account as, String path) throws Exception {
        return get(token(as), path);
    }

    HttpResponse<String> get(String token, String path) throws Exception {
        return browser().send(browser().request(path).header("Authorization", "Bearer " + token));
    }

    /** The same person, who showed less or more of who he is. */
    String token(Account as, Strength shown) throws Exception {
        JWTClaimsSet said = SignedJWT.parse(token(as)).getJWTClaimsSet();
        RSAKey key = keyring.signingKey();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder(said).claim("acr", shown.acr()).build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /** Where anything lies that names the account. */
    List<String> collectionsThatHold(String account) {
        try (MongoClient client = Mongo.connect(database.uri(), Duration.ofSeconds(5))) {
            var kept = client.getDatabase("congtam_identity");
            return kept.listCollectionNames().into(new ArrayList<>()).stream()
                    .filter(name -> kept.getCollection(name).find().into(new ArrayList<>()).stream()
                            .anyMatch(one -> one.toJson().contains(account)))
                    .toList();
        }
    }

    private String token(Account as) {
        return new TokenMint(keyring.signingKey(), origin + "/identity").token(as, Duration.ofHours(1));
    }

    /** By a first password and a password of his own; where a second factor is asked for, up to there. */
    HttpResponse<String> firstSignIn(Browser browser, String staff) throws Exception {
        HttpResponse<String> form = browser.signIn("/submission/", staff, firstPassword(staff));
        return browser.submit("/identity/login/password", fields("password", OWN, "again", OWN), form.body());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String fields(String... pairs) {
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < pairs.length; at += 2) {
            all.append(at == 0 ? "" : "&").append(pairs[at]).append('=').append(encoded(pairs[at + 1]));
        }
        return all.toString();
    }

    static <T> T eventually(Supplier<T> look, Predicate<T> enough) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        T seen = look.get();
        while (!enough.test(seen) && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            seen = look.get();
        }
        return seen;
    }

    @Override
    public void close() {
        running.close();
        service.close();
        records.close();
        database.close();
    }

    private final class Now extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
