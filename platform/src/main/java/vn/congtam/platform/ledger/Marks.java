package vn.congtam.platform.ledger;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.congtam.platform.document.Mark;
import vn.congtam.platform.store.commits.CommitLog;

/**
 * The marks on documents: each leads from the paper to the proof of the last fact that it shows. Whoever may have the
 * document may have the mark on it, which tells a place in the log and nothing else; who may see the proof is asked there.
 */
public final class Marks {
    private final CommitLog commits;
    private final MessageSource words;

    Marks(CommitLog commits, MessageSource words) {
        this.commits = commits;
        this.words = words;
    }

    /** Of what a stream says by now. */
    public Optional<Mark> last(Object stream, Locale language) {
        return of(stream, Math.max(0, commits.version(stream.toString())), language);
    }

    public Optional<Mark> of(Object stream, long seq, Locale language) {
        return commits.facts(stream.toString(), seq, 1).stream()
                .findFirst()
                .map(found -> ShortCode.of(found.position(), found.entry()))
                .map(code ->
                        new Mark(code.toString(), address(code), words.getMessage("document.mark", null, language)));
    }

    /** Likewise; none where nothing is recorded in it. */
    Optional<ShortCode> last(String stream) {
        long last = commits.version(stream);
        return commits.facts(stream, Math.max(0, last), 1).stream()
                .findFirst()
                .map(found -> ShortCode.of(found.position(), found.entry()));
    }

    static String address(ShortCode code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/proof/{code}")
                .buildAndExpand(code)
                .toUriString();
    }
}
