package vn.congtam.platform.personal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Seals files under a key of the person whose they are, as {@link Seals} does with texts. */
public interface FileSeals {

    /** @return none where the person's key is gone: nothing of his is kept any more */
    Optional<InputStream> seal(Seals.Place place, InputStream clear) throws IOException;

    /**
     * @return none where the key is gone
     * @throws CannotOpen at once or while it is read, when it was changed, stands in another's place, or the key is
     *     missing and was not destroyed
     */
    Optional<InputStream> open(Seals.Place place, InputStream sealed) throws IOException;
}
