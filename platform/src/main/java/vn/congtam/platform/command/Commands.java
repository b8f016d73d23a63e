package vn.congtam.platform.command;

import java.util.Optional;
import vn.congtam.events.Entry;
import vn.congtam.platform.web.Act;

/** Sends commands to aggregates and waits until their facts are durable. */
public interface Commands {

    /**
     * Carries out the command as the act of a person. When the act's idempotency key was used before by the same
     * person, the first receipt comes back and nothing happens.
     */
    Receipt send(Act act, Object command);

    /** What the same request came to before, when it was sent under the same key; asked before any rule is. */
    Optional<Receipt> answered(Act act);

    /**
     * Carries out the command as a reaction to a fact, at most once for each recipient however often the fact is
     * delivered; a lost race is tried again.
     *
     * @param reaction the name of the automation; the actor of the facts that follow
     */
    void react(String reaction, Entry cause, Object command);
}
