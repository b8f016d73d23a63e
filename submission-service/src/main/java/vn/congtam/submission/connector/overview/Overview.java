package vn.congtam.submission.connector.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.submission.connector.link.Link;

/**
 * A connection as those see it who look after it.
 *
 * @param secrets that are good
 * @param last when something came in last; none where nothing did lately
 * @param lately how many messages came in lately
 * @param stuck how many of its files cannot be matched
 */
record Overview(Link link, List<Secret> secrets, @Nullable Instant last, int lately, int stuck) {

    /** @param shownTo who issued it */
    record Secret(String name, String shownTo) {}

    static Overview of(Link link, List<Secret> secrets, List<Traffic> lately, int stuck) {
        Instant last = lately.stream()
                .map(Traffic::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Overview(
                link, secrets, last, lately.stream().mapToInt(Traffic::messages).sum(), stuck);
    }

    public boolean isConnected() {
        return !secrets.isEmpty();
    }
}
