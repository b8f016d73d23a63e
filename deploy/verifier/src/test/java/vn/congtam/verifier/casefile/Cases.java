package vn.congtam.verifier.casefile;

import java.nio.file.Path;
import java.util.List;

/** Case files on disk, and the keys that are known. */
public final class Cases {
    public static final List<String> KEYS = List.of(
            "--key",
            Packed.KEY.verifier().toString(),
            "--key",
            Packed.LAID_DOWN.verifier().toString());

    private Cases() {}

    /** Two are Excellent where one may be. */
    public static Path overTheCap(Path file) {
        return CapTest.overTheCap().to(file);
    }
}
