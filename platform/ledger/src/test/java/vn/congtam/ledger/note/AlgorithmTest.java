package vn.congtam.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.NOT_A_KEY;
import static vn.congtam.ledger.Flaw.WRONG_LENGTH;

import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.ledger.Chance;
import vn.congtam.ledger.Flaws;

class AlgorithmTest {
    private static final String PKCS8 = "302e020100300506032b657004220420";
    private static final BigInteger GROUP_ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    /** RFC 8032 section 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void ed25519_as_published(String seed, String key, String message, String signature) {
        byte[] signed = Algorithm.ED25519.sign(hex(message), Algorithm.ED25519.privateKey(hex(PKCS8 + seed)));
        PublicKey verifier = Algorithm.ED25519.publicKey(hex(key));
        assertThat(HexFormat.of().formatHex(signed)).isEqualTo(signature);
        assertThat(Algorithm.ED25519.verify(hex(message), signed, verifier)).isTrue();
        assertThat(Algorithm.ED25519.verify(hex(message + "00"), signed, verifier))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void no_bit_of_a_signature_or_a_message_can_change(Algorithm algorithm) {
        SigningKey key = Keys.of("a", algorithm == Algorithm.ED25519 ? Kind.NOTE : Kind.SUBTREE);
        PublicKey verifier = key.verifier().key();
        byte[] message = {1, 2, 3};
        byte[] signed = algorithm.sign(message, key.key());
        assertThat(algorithm.verify(message, signed, verifier)).isTrue();
        for (int bit = 0; bit < signed.length * 8; bit += signed.length / 40)
            assertThat(algorithm.verify(message, Chance.flipped(signed, bit), verifier))
                    .isFalse();
        for (int bit = 0; bit < 24; bit++)
            assertThat(algorithm.verify(Chance.flipped(message, bit), signed, verifier))
                    .isFalse();
        for (int length : new int[] {0, 1, signed.length - 1, signed.length + 1})
            assertThat(algorithm.verify(message, Arrays.copyOf(signed, length), verifier))
                    .isFalse();
    }

    /** With the order of the group added it would be a second signature that nobody made. */
    @Test
    void a_signature_has_no_second_spelling() {
        SigningKey key = Keys.of("a", Kind.NOTE);
        byte[] signed = Algorithm.ED25519.sign(new byte[1], key.key());
        byte[] other = signed.clone();
        BigInteger s = littleEndian(Arrays.copyOfRange(signed, 32, 64)).add(GROUP_ORDER);
        for (int i = 0; i < 32; i++) other[32 + i] = s.shiftRight(8 * i).byteValue();
        assertThat(Algorithm.ED25519.verify(new byte[1], signed, key.verifier().key()))
                .isTrue();
        assertThat(Algorithm.ED25519.verify(new byte[1], other, key.verifier().key()))
                .isFalse();
    }

    private static BigInteger littleEndian(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) reversed[i] = bytes[bytes.length - 1 - i];
        return new BigInteger(1, reversed);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void raw_keys_lead_back_to_the_key(Algorithm algorithm) {
        PublicKey key = Keys.of("a", algorithm == Algorithm.ED25519 ? Kind.NOTE : Kind.SUBTREE)
                .verifier()
                .key();
        byte[] raw = algorithm.raw(key);
        assertThat(algorithm.publicKey(raw)).isEqualTo(key);
        for (int length : new int[] {0, raw.length - 1, raw.length + 1})
            assertThat(Flaws.of(() -> algorithm.publicKey(Arrays.copyOf(raw, length))))
                    .isEqualTo(WRONG_LENGTH);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void what_is_no_private_key_is_refused(Algorithm algorithm) {
        for (byte[] bytes : new byte[][] {{}, {1}, new byte[48], hex(PKCS8)})
            assertThat(Flaws.of(() -> algorithm.privateKey(bytes))).isEqualTo(NOT_A_KEY);
    }

    @Test
    void a_key_of_one_algorithm_is_none_of_the_other() {
        SigningKey classic = Keys.of("a", Kind.NOTE);
        SigningKey lasting = Keys.of("a", Kind.SUBTREE);
        assertThat(Algorithm.ED25519.isOf(lasting.verifier().key())).isFalse();
        assertThat(Algorithm.ML_DSA_44.isOf(classic.verifier().key())).isFalse();
        assertThat(Flaws.of(() -> Algorithm.ED25519.sign(new byte[1], lasting.key())))
                .isEqualTo(NOT_A_KEY);
        byte[] signed = Algorithm.ED25519.sign(new byte[1], classic.key());
        assertThat(Algorithm.ED25519.verify(
                        new byte[1], signed, lasting.verifier().key()))
                .isFalse();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
