package vn.congtam.standalone;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.TokenMint;

/** One token per person for as long as the sample is played. */
final class SampleTokens implements UnaryOperator<String> {
    private static final Duration VALID = Duration.ofHours(12);

    private final Map<String, String> made = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final TokenMint mint;

    SampleTokens(Accounts accounts, Keyring keyring, String issuer) {
        this.accounts = accounts;
        this.mint = new TokenMint(keyring.signingKey(), issuer);
    }

    @Override
    public String apply(String staffCode) {
        return made.computeIfAbsent(
                staffCode, code -> mint.token(accounts.find(code).orElseThrow(), VALID));
    }
}
