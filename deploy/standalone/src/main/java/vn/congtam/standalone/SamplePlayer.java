package vn.congtam.standalone;

import java.util.List;
import vn.congtam.standalone.identity.Account;

/** Fills a new installation with people and their work, as these people would: through the public APIs. */
public interface SamplePlayer {

    /** Who may sign in, whether anything is played or not. */
    List<Account> accounts();

    /**
     * Plays what a newcomer is to find. What was already played is recognised by its keys and changes nothing, so a play
     * that was cut off is played again.
     */
    void play(Stage stage);

    /** Plays all else, while people already work. */
    void playOn(Stage stage);
}
