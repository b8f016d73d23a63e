package vn.congtam.standalone.identity.server.provider;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Keyring;

/** By which tokens are signed: by a new one each quarter. The one before it is told still, for what it has signed. */
@Component
class SigningKeys implements JWKSource<SecurityContext> {
    private final Keyring keyring;
    private final Duration keptFor;
    private final InstantSource clock;
    private volatile JWKSet told;

    SigningKeys(
            Keyring keyring, @Value("${congtam.identity.signing-key-kept-for}") Duration keptFor, InstantSource clock) {
        this.keyring = keyring;
        this.keptFor = keptFor;
        this.clock = clock;
        this.told = renewed();
    }

    @Scheduled(
            initialDelayString = "${congtam.identity.signing-key-checked-every}",
            fixedDelayString = "${congtam.identity.signing-key-checked-every}")
    void renew() {
        told = renewed();
    }

    private JWKSet renewed() {
        keyring.renewSigningKey(keptFor, clock.instant());
        return new JWKSet(List.<JWK>copyOf(keyring.signingKeys()));
    }

    /** The id of the one that signs. */
    String present() {
        return told.getKeys().getFirst().getKeyID();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(told);
    }
}
