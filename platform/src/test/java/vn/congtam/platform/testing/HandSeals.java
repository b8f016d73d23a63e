package vn.congtam.platform.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.personal.SealedText;
import vn.congtam.platform.personal.Seals;

/** Seals without a database: keys that follow from the person, and nonces that are counted, so that bytes are known. */
public final class HandSeals implements Seals {
    private final Set<StaffCode> shredded = ConcurrentHashMap.newKeySet();
    private long sealed;

    public void shred(StaffCode whose) {
        shredded.add(whose);
    }

    @Override
    public synchronized String seal(Place place, String text) {
        if (shredded.contains(place.whose())) return Personal.ERASED;
        byte[] nonce =
                ByteBuffer.allocate(SealedText.NONCE_BYTES).putLong(sealed++).array();
        return SealedText.seal(key(place.whose()), nonce, place, text);
    }

    @Override
    public String open(Place place, String text) {
        if (!SealedText.is(text)) return text;
        return shredded.contains(place.whose()) ? Personal.ERASED : SealedText.open(key(place.whose()), place, text);
    }

    private static SecretKey key(StaffCode whose) {
        byte[] code = whose.value().getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(Arrays.copyOf(code, 32), "AES");
    }
}
