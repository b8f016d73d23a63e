package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    @TempDir
    private Path folder;

    @Test
    void secrets_are_made_once_and_kept() {
        Keyring first = new Keyring(folder.resolve("keys"));
        assertThat(first.exists()).isFalse();
        String key = first.signingKey().toJSONString();
        Keyring again = new Keyring(folder.resolve("keys"));
        assertThat(again.exists()).isTrue();
        assertThat(again.signingKey().toJSONString()).isEqualTo(key);
        assertThat(again.password()).isEqualTo(first.password()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}");
        assertThat(again.clientSecret()).isEqualTo(first.clientSecret()).hasSize(40);
        assertThat(again.databaseSecret()).isEqualTo(first.databaseSecret()).matches("[a-z2-9]{52}");
        assertThat(again.brokerSecret()).isEqualTo(first.brokerSecret()).matches("[a-z2-9]{52}");
    }

    @Test
    void the_key_that_signs_is_renewed_when_it_is_old_and_the_one_before_it_is_told_on() {
        Keyring keyring = new Keyring(folder.resolve("renewed"));
        RSAKey first = keyring.signingKey();
        Instant made = first.getIssueTime().toInstant();
        Duration quarter = Duration.ofDays(90);
        keyring.renewSigningKey(quarter, made.plus(quarter));
        assertThat(keyring.signingKeys()).containsExactly(first);
        keyring.renewSigningKey(quarter, made.plus(quarter).plusSeconds(1));
        RSAKey second = keyring.signingKey();
        assertThat(second.getKeyID()).isNotEqualTo(first.getKeyID());
        assertThat(new Keyring(folder.resolve("renewed")).signingKeys()).containsExactly(second, first);
        keyring.renewSigningKey(quarter, made.plus(quarter.multipliedBy(3)));
        assertThat(keyring.signingKeys()).hasSize(2).doesNotContain(first).contains(second);
    }

    @Test
    void only_their_owner_may_read_them() throws Exception {
        Keyring keyring = new Keyring(folder.resolve("keys"));
        assertThat(keyring.signingKey().isPrivate()).isTrue();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("keys/signing-key.json"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void the_keystore_of_personal_data_is_made_once_and_is_its_owners() throws Exception {
        Keyring keyring = new Keyring(folder.resolve("keys"));
        assertThat(keyring.hasPersonalKeys()).isFalse();
        Files.createDirectories(folder.resolve("keys"));
        keyring.makePersonalKeys();
        byte[] made = Files.readAllBytes(keyring.personalKeystore());
        assertThat(new Keyring(folder.resolve("keys")).hasPersonalKeys()).isTrue();
        assertThat(new Keyring(folder.resolve("keys")).personalKeystore()).hasBinaryContent(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyring.personalKeystore())))
                .isEqualTo("rw-------");
        KeyStore keys = KeyStore.getInstance(
                keyring.personalKeystore().toFile(), keyring.personalPassword().toCharArray());
        assertThat(Collections.list(keys.aliases())).singleElement().asString().startsWith("kek-");
    }

    @Test
    void a_minted_token_says_who_and_in_which_roles() throws Exception {
        Keyring keyring = new Keyring(folder.resolve("keys"));
        Account lan = new Account("VC0013", "Nguyễn Thị Lan", "xa-dien-khanh", List.of("official"));
        SignedJWT token = SignedJWT.parse(
                new TokenMint(keyring.signingKey(), "http://here/identity").token(lan, Duration.ofHours(1)));
        assertThat(token.verify(new RSASSAVerifier(keyring.signingKey().toRSAPublicKey())))
                .isTrue();
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("VC0013");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("congtam");
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("official");
        assertThat(token.getHeader().getKeyID()).isEqualTo(keyring.signingKey().getKeyID());
    }

    @Test
    void an_account_is_found_by_staff_code_in_any_case_and_by_its_role() {
        Accounts accounts = new Accounts(List.of(
                new Account("VC0001", "Head", "x", List.of("head", "official")),
                new Account("VC0013", "Lan", "x", List.of("official"))));
        assertThat(accounts.find("vc0013").orElseThrow().name()).isEqualTo("Lan");
        assertThat(accounts.find(" VC0001 ").orElseThrow().name()).isEqualTo("Head");
        assertThat(accounts.find("official").orElseThrow().name()).isEqualTo("Lan");
        assertThat(accounts.find("head").orElseThrow().name()).isEqualTo("Head");
        assertThat(accounts.find("nobody")).isEmpty();
    }
}
