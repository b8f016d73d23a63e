package vn.congtam.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * Liberation Serif, with all letters of Vietnamese: as wide as Times New Roman, which Decree 30/2020 asks for, and free to be
 * carried inside a file (SIL Open Font License 1.1).
 */
enum Typeface {
    REGULAR,
    BOLD,
    ITALIC;

    static final String NAME = "Liberation Serif";
    static final String OFFICE_NAME = "Times New Roman";

    byte[] bytes() {
        String file = "/liberation/LiberationSerif-" + name().charAt(0)
                + name().substring(1).toLowerCase(Locale.ROOT) + ".ttf";
        try (InputStream in = Objects.requireNonNull(Liberation.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
