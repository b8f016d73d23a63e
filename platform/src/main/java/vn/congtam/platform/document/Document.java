package vn.congtam.platform.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document from its head to its mark, already in words: nothing is looked up, computed or rounded
 * when it is written.
 *
 * @param name of its file, without an ending
 * @param under what stands below the title
 * @param mark where its content can be proved; none where nothing of it is in the log yet
 * @param wide whether its tables need the page across
 */
public record Document(
        String name,
        Locale language,
        Letterhead head,
        String title,
        List<String> under,
        List<Part> parts,
        @Nullable Mark mark,
        boolean wide) {

    /** Decree 30/2020 asks that no page number stand on the first page, and that the others have it above the text. */
    public static final int FIRST_NUMBERED_PAGE = 2;
}
