package vn.congtam.reporting.history.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import vn.congtam.ledger.tree.Hash;

/**
 * A draw that nobody could foresee and everybody can repeat: of the hashes over the seed and each name the smallest. The
 * seed comes out of the root that the log signed after the period was locked: whoever records before cannot know it, and
 * whoever draws has no choice.
 */
record Draw(String seed) {
    static final String RULE = "congtam.vn/sample@v1";

    /** @param root of the first checkpoint that covers the lock, in base64 as it stands in the checkpoint */
    static Draw of(String root, String period) {
        return new Draw(hex(RULE + "\n" + root + "\n" + period + "\n"));
    }

    /** As many of these as are asked for, or all; in the order in which they were drawn. */
    List<String> from(Collection<String> names, int size) {
        return names.stream()
                .distinct()
                .sorted(Comparator.comparing(this::lot).thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .toList();
    }

    private String lot(String name) {
        return hex(seed + "\n" + name + "\n");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(Hash.over(text.getBytes(UTF_8)).bytes());
    }
}
