package vn.congtam.standalone.identity.server.factor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is kept of a second factor.
 *
 * @param secret encrypted
 * @param lastStep of which a code was accepted; none of it or of an earlier one is again
 * @param recovery the hashes of the codes on paper that are not used up
 */
public record Factor(String secret, long lastStep, List<String> recovery) {

    /** @param step whose code was given, if it was right */
    Optional<Factor> after(OptionalLong step) {
        return step.isPresent() && step.getAsLong() > lastStep
                ? Optional.of(new Factor(secret, step.getAsLong(), recovery))
                : Optional.empty();
    }

    Optional<Factor> without(String hash) {
        return recovery.contains(hash)
                ? Optional.of(new Factor(
                        secret,
                        lastStep,
                        recovery.stream().filter(one -> !one.equals(hash)).toList()))
                : Optional.empty();
    }
}
