package vn.congtam.standalone.backup.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key of one file, which follows (HKDF-SHA256) from that of the password and from the whole header, and turns segments
 * of 64 KiB by AES-256-GCM. The nonce counts the segment and tells whether it is the last: none can be left out, moved or
 * cut off.
 */
record FileKey(SecretKey key) {
    static final int SEGMENT = 65_536;
    static final int TAG = 16;
    private static final int NONCE = 12;
    private static final int CHECK = 8;

    static FileKey of(SecretKey password, Header header) {
        return new FileKey(derived(password, header.bytes()));
    }

    /** The same for all files of a series, and of no use to who does not know the password. */
    static String check(SecretKey password) {
        byte[] derived =
                derived(password, "check".getBytes(StandardCharsets.UTF_8)).getEncoded();
        return HexFormat.of().formatHex(Arrays.copyOf(derived, CHECK));
    }

    private static SecretKey derived(SecretKey from, byte[] bound) {
        try {
            HKDFParameterSpec asked = HKDFParameterSpec.ofExtract().addIKM(from).thenExpand(bound, 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", asked);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] segment, int length, int number, boolean last) {
        try {
            return turn(Cipher.ENCRYPT_MODE, segment, length, number, last);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] segment, int number, boolean last) throws GeneralSecurityException {
        return turn(Cipher.DECRYPT_MODE, segment, segment.length, number, last);
    }

    private byte[] turn(int mode, byte[] segment, int length, int number, boolean last)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        return cipher.doFinal(segment, 0, length);
    }
}
