package vn.congtam.standalone;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.congtam.standalone.identity.Account;

/** Fills a new installation with people and their work, as these people would: through the public APIs. */
public interface SamplePlayer {

    /** Who may sign in, whether anything is played or not. */
    List<Account> accounts();

    /**
     * Plays from the beginning; what was already played is recognised by its keys and changes nothing.
     *
     * @param tokens a bearer token for a staff code
     * @param today the day of the first play, also when it is played on later
     */
    void play(URI origin, UnaryOperator<String> tokens, LocalDate today, PlayedClock clock, Progress progress);
}
