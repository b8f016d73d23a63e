package vn.congtam.embedded;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one connection introduces itself by SCRAM: it says a name, is asked to prove that it knows the secret, and proves
 * it once.
 *
 * @param binding what the proof has to repeat of the way in which the first message was sent
 * @param nonce of both sides, by which this exchange differs from every other
 * @param soFar the first message of either side, as both sign it
 */
record Introduction(Scram scram, String binding, String nonce, String soFar) {
    private static final Pattern FIRST =
            Pattern.compile("(?<header>[ny],,)(?<bare>n=(?<user>[^,]*),r=(?<nonce>[\\x21-\\x2B\\x2D-\\x7E]{8,128}))");
    private static final Pattern LAST =
            Pattern.compile("(?<said>c=(?<binding>[^,]*),r=(?<nonce>[^,]*)),p=(?<proof>.*)");

    static Introduction begun(Scram scram, String user, String first) {
        Matcher said = FIRST.matcher(first);
        if (!said.matches() || !said.group("user").equals(user)) {
            throw Refused.unknown();
        }
        String nonce = said.group("nonce") + Scram.nonce();
        String binding = base64(said.group("header").getBytes(StandardCharsets.UTF_8));
        return new Introduction(scram, binding, nonce, said.group("bare") + "," + question(scram, nonce));
    }

    String question() {
        return question(scram, nonce);
    }

    private static String question(Scram scram, String nonce) {
        return "r=" + nonce + ",s=" + base64(scram.salt()) + ",i=" + Scram.ITERATIONS;
    }

    /** @return by which the other side knows that it speaks with who knows the secret as well */
    String proved(String last) {
        Matcher said = LAST.matcher(last);
        if (!said.matches()
                || !said.group("binding").equals(binding)
                || !said.group("nonce").equals(nonce)) {
            throw Refused.unknown();
        }
        String exchange = soFar + "," + said.group("said");
        if (!scram.isProof(bytes(said.group("proof")), exchange)) {
            throw Refused.unknown();
        }
        return "v=" + base64(scram.signature(exchange));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Refused.unknown();
        }
    }
}
