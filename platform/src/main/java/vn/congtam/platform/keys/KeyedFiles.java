package vn.congtam.platform.keys;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.crypto.SecretKey;
import vn.congtam.platform.personal.FileSeals;
import vn.congtam.platform.personal.SealedFile;
import vn.congtam.platform.personal.Seals.Place;

/** Seals files under the keys of persons. */
final class KeyedFiles implements FileSeals {
    private final PersonalKeys keys;

    KeyedFiles(PersonalKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<InputStream> seal(Place place, InputStream clear) throws IOException {
        Optional<SecretKey> key = keys.toSeal(place.whose());
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(SealedFile.seal(key.get(), keys.random(SealedFile.SALT_BYTES), place, clear));
    }

    @Override
    public Optional<InputStream> open(Place place, InputStream sealed) throws IOException {
        Optional<SecretKey> key = keys.ofSealed(place.whose());
        return key.isEmpty() ? Optional.empty() : Optional.of(SealedFile.open(key.get(), place, sealed));
    }
}
