package vn.congtam.platform.keys;

import vn.congtam.events.Personal;
import vn.congtam.platform.personal.SealedText;
import vn.congtam.platform.personal.Seals;

/** Seals under the keys of persons. */
final class KeyedSeals implements Seals {
    private final PersonalKeys keys;

    KeyedSeals(PersonalKeys keys) {
        this.keys = keys;
    }

    @Override
    public String seal(Place place, String text) {
        return keys.toSeal(place.whose())
                .map(key -> SealedText.seal(key, keys.random(SealedText.NONCE_BYTES), place, text))
                .orElse(Personal.ERASED);
    }

    @Override
    public String open(Place place, String text) {
        if (!SealedText.is(text)) return text;
        return keys.ofSealed(place.whose())
                .map(key -> SealedText.open(key, place, text))
                .orElse(Personal.ERASED);
    }
}
