package vn.congtam.reckoning;

import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.RuleSet;

/** The rule sets by which people are scored: those that come with the product and those issued since. */
public interface Law {

    /**
     * A rule set is never edited: under the same id there is the same content as on the day it was fixed.
     *
     * @throws IllegalStateException when it is not known, or no longer what it was
     */
    RuleSet of(Rules rules);

    /** Whether it can be looked up already: what is adopted may be told before what it says. */
    default boolean knows(Rules rules) {
        return true;
    }
}
