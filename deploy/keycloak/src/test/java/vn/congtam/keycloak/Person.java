package vn.congtam.keycloak;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import vn.congtam.platform.access.Role;

/** Somebody with an account in the realm. */
record Person(String name, Role role) {
    static final String PASSWORD = "một câu chỉ mình tôi biết";
    /** In every telephone of these tests. */
    static final String SECRET = "abcdefghij0123456789";

    static final Person WITHOUT_TELEPHONE = new Person("no-telephone", Role.RATER);

    /** Nobody else signs in as these: a code is good once, also where the next is half a minute away. */
    static final Person AT_THE_EDGE = new Person("edge-hr", Role.HR);

    static final Person LEAVING = new Person("edge-leaving", Role.OFFICIAL);
    static final Person PUT_OUT = new Person("edge-put-out", Role.OFFICIAL);

    static final List<Person> OTHERS = List.of(WITHOUT_TELEPHONE, AT_THE_EDGE, LEAVING, PUT_OUT);

    static Person of(Role role) {
        return new Person("vc-" + role.code(), role);
    }

    boolean hasTelephone() {
        return role != Role.OFFICIAL && !equals(WITHOUT_TELEPHONE);
    }

    /** Keycloak keeps names in lower case; staff codes are kept as they are. */
    String staff() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** What the telephone shows now. */
    static String code() {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), codes.getAlgorithm());
        try {
            return codes.generateOneTimePasswordString(key, Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
