package vn.congtam.indicator.regulation.inforce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.indicator.regulation.ruleset.Known;
import vn.congtam.rulebook.words.Change;
import vn.congtam.rulebook.words.InWords;

/**
 * A rule set as people read it.
 *
 * @param base the rule set it is written against; none where it stands alone
 */
record Explained(Known known, InWords words, @Nullable Known base) {

    /** @param all among whom its base is */
    static Explained of(Known known, List<Known> all) {
        String base = known.parameters().get("base");
        return new Explained(
                known,
                new InWords(known.law()),
                all.stream()
                        .filter(one -> one.rules().id().equals(base))
                        .findFirst()
                        .orElse(null));
    }

    public List<Change> changes() {
        return base == null ? List.of() : words.changesOf(base.law());
    }
}
