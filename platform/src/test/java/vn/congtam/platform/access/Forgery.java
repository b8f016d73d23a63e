package vn.congtam.platform.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Random;
import vn.congtam.platform.testing.TestTokens;

/** Ways to come by a token that nobody was given. */
enum Forgery {
    NO_ALGORITHM {
        @Override
        String of(String good, Random random) {
            return part("{\"alg\":\"%s\"}".formatted(pick(random, "none", "None", "NONE", ""))) + "." + edited(random)
                    + "." + (random.nextBoolean() ? "" : signature(good));
        }
    },
    PUBLIC_KEY_AS_SECRET {
        @Override
        String of(String good, Random random) throws JOSEException {
            byte[] secret = switch (random.nextInt(3)) {
                case 0 -> TestTokens.publicKey().toRSAPublicKey().getEncoded();
                case 1 -> TestTokens.publicKey().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                default -> TestTokens.publicKey().getModulus().decode();
            };
            JWSAlgorithm algorithm = List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512)
                    .get(random.nextInt(3));
            JWSObject forged = new JWSObject(
                    new JWSHeader.Builder(algorithm).keyID("test").build(),
                    new Payload(new Base64URL(edited(random)).decodeToString()));
            forged.sign(new MACSigner(secret));
            return forged.serialize();
        }
    },
    OWN_KEY {
        @Override
        String of(String good, Random random) throws JOSEException {
            JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256);
            switch (random.nextInt(4)) {
                case 0 -> header.keyID("test");
                case 1 -> header.keyID("mine").jwk(OWN.toPublicJWK());
                case 2 -> header.keyID("../test").jwkURL(URI.create("http://127.0.0.1:1/jwks"));
                default -> header.x509CertURL(URI.create("http://127.0.0.1:1/cert"));
            }
            JWSObject forged =
                    new JWSObject(header.build(), new Payload(new Base64URL(edited(random)).decodeToString()));
            forged.sign(new RSASSASigner(OWN));
            return forged.serialize();
        }
    },
    /** Signed by the right key, but not for us, not now, or for nobody. */
    NOT_GOOD_HERE {
        @Override
        String of(String good, Random random) {
            JWTClaimsSet.Builder claims = TestTokens.claims("VC0013", "xa-dien-khanh");
            switch (random.nextInt(8)) {
                case 0 -> claims.audience(pick(random, "other", "Congtam", "congtam2", ""));
                case 1 -> claims.audience((String) null);
                case 2 -> claims.issuer(pick(random, "http://127.0.0.1/", "http://127.0.0.1/identity/", "", "x"));
                case 3 -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120 + random.nextInt(100_000))));
                case 4 -> claims.expirationTime(null);
                case 5 -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(120 + random.nextInt(100_000))));
                case 6 -> claims.subject(pick(random, "", " ", "VC 1", "a'b", "\u0000"));
                default -> claims.claim("agency", random.nextBoolean() ? List.of("xa-dien-khanh") : "xa dien khanh");
            }
            return TestTokens.sign(claims.build());
        }
    },
    EDITED_CLAIMS {
        @Override
        String of(String good, Random random) {
            return good.substring(0, good.indexOf('.')) + "." + edited(random) + "." + signature(good);
        }
    },
    ONE_CHARACTER {
        @Override
        String of(String good, Random random) {
            int at = random.nextInt(good.length());
            char other = pick(random, "A", "z", "0", "9", "-", "_", ".", "=", "+", "/", " ", "\n")
                    .charAt(0);
            return other == good.charAt(at) ? good + other : good.substring(0, at) + other + good.substring(at + 1);
        }
    },
    CUT_OR_GROWN {
        @Override
        String of(String good, Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> good.substring(0, random.nextInt(good.length()));
                case 1 -> good + pick(random, ".", "=", "A", "AAAA", "." + signature(good));
                case 2 -> good + "A".repeat(random.nextInt(20_000) + 1);
                case 3 -> signature(good) + "." + good;
                default -> good.replaceFirst("\\.", "..");
            };
        }
    };

    private static final RSAKey OWN = ownKey();

    abstract String of(String good, Random random) throws JOSEException;

    /** Where each is signed there are fewer, for that takes most of the time. */
    int times() {
        return this == OWN_KEY || this == NOT_GOOD_HERE ? 500 : 1800;
    }

    private static String edited(Random random) {
        String role = pick(random, "admin", "inspector", "head", "leader", "homeaffairs", "hr");
        return part(TestTokens.claims(pick(random, "VC0001", "VC9004", "TT0001"), pick(random, "so-noi-vu", "xa-khac"))
                .claim("roles", List.of(role, "rater"))
                .claim("scope", pick(random, "openid", "openid profile " + role, "admin"))
                .build()
                .toString());
    }

    private static String part(String json) {
        return Base64URL.encode(json).toString();
    }

    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }

    private static String pick(Random random, String... some) {
        return some[random.nextInt(some.length)];
    }

    private static RSAKey ownKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("mine").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
