package vn.congtam.standalone.identity.server.factor;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks at what is given as a second factor. What is accepted makes another of it, for which it is used up. */
@Component
public class Factors {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Vault vault;
    private final InstantSource clock;

    Factors(Vault vault, InstantSource clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** @param accepted to be kept in place of the former before anybody is let in */
    public record Use(Factor accepted, boolean ofRecovery) {}

    /** The offered one, once a code shows that it arrived; that code is used up by it. */
    public Optional<Factor> confirmed(NewFactor offered, String code) {
        OptionalLong step = Codes.step(offered.secret(), said(code), clock.instant());
        return step.isEmpty()
                ? Optional.empty()
                : Optional.of(new Factor(
                        vault.locked(offered.secret()),
                        step.getAsLong(),
                        offered.recovery().stream()
                                .map(one -> vault.hash(said(one)))
                                .toList()));
    }

    public Optional<Use> use(Factor factor, String given) {
        String code = said(given);
        if (DIGITS.matcher(code).matches()) {
            return factor.after(Codes.step(vault.opened(factor.secret()), code, clock.instant()))
                    .map(accepted -> new Use(accepted, false));
        }
        return factor.without(vault.hash(code)).map(accepted -> new Use(accepted, true));
    }

    private static String said(String code) {
        return NOT_SAID.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
