package vn.congtam.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Access tokens for who holds the key: the command line and the sample. No network endpoint hands them out. */
public final class TokenMint {
    private final RSAKey key;
    private final String issuer;

    public TokenMint(RSAKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    public String token(Account account, Duration validity) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims(account, Instant.now(), validity));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims(Account account, Instant now, Duration validity) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(Account.audience())
                .subject(account.staffCode())
                // Who holds the key of the installation could say anything in its name.
                .claim("acr", Strength.TWO_FACTORS.acr())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validity)));
        account.claims().forEach(claims::claim);
        return claims.build();
    }
}
