package vn.congtam.standalone.identity.server.administration;

import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.identity.server.proposal.Proposal;

/** What came of an act: nothing to be told, a password, or a proposal that another has to agree to first. */
record Outcome(@Nullable Proposal waiting, @Nullable HandedOut handedOut) {
    static final Outcome DONE = new Outcome(null, null);

    /** @param password nowhere kept: seen this once, to be handed to its owner */
    record HandedOut(String staff, String password) {}

    static Outcome handedOut(String staff, String password) {
        return new Outcome(null, new HandedOut(staff, password));
    }

    static Outcome of(Proposal waiting) {
        return new Outcome(waiting, null);
    }
}
