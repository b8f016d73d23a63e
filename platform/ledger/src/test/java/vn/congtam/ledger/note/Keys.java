package vn.congtam.ledger.note;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keys by name, each made once. */
public final class Keys {
    public static final String ORIGIN = "congtam.khanhhoa/scoring";
    public static final SigningKey LOG = of(ORIGIN, Kind.NOTE);
    public static final SigningKey INSPECTOR = of("inspector.khanhhoa", Kind.COSIGNATURE);
    public static final SigningKey REPORTING = of("congtam.khanhhoa/reporting/witness", Kind.COSIGNATURE);
    public static final SigningKey LASTING = of("inspector.khanhhoa", Kind.SUBTREE);

    private Keys() {}

    public static SigningKey of(String name, Kind kind) {
        return Made.KEYS.computeIfAbsent(name + kind, key -> SigningKey.generated(name, kind, new SecureRandom()));
    }

    private static final class Made {
        static final Map<String, SigningKey> KEYS = new ConcurrentHashMap<>();
    }
}
