package vn.congtam.standalone;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.congtam.standalone.home.Home;

/**
 * Where a sample is played.
 *
 * @param tokens a bearer token for a staff code
 * @param today the day of the first play, also when it is played on later
 * @param moments of the clock of all services
 * @param home remembers what was played
 */
public record Stage(
        URI origin, UnaryOperator<String> tokens, LocalDate today, Moments moments, Home home, Progress progress) {

    /** Once for each part. */
    public void once(String part, Runnable play) {
        if (home.hasPlayed(part)) return;
        play.run();
        home.markPlayed(part);
    }
}
