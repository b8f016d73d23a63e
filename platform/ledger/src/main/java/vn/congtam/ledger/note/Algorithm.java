package vn.congtam.ledger.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import vn.congtam.ledger.Flaw;

/** How is signed. The JDK knows public keys as X.509, which is a fixed beginning and then the raw key. */
enum Algorithm {
    ED25519("Ed25519", 64, 32, "302a300506032b6570032100"),
    ML_DSA_44("ML-DSA-44", 2420, 1312, "30820532300b06096086480165030403110382052100");

    final int signatureLength;
    private final String jdk;
    private final int keyLength;
    private final byte[] beginning;

    Algorithm(String jdk, int signatureLength, int keyLength, String beginning) {
        this.jdk = jdk;
        this.signatureLength = signatureLength;
        this.keyLength = keyLength;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    PublicKey publicKey(byte[] raw) {
        Flaw.WRONG_LENGTH.unless(raw.length == keyLength, jdk);
        byte[] encoded = ByteBuffer.allocate(beginning.length + keyLength)
                .put(beginning)
                .put(raw)
                .array();
        try {
            return KeyFactory.getInstance(jdk).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notOne) {
            throw Flaw.NOT_A_KEY.in(jdk);
        }
    }

    boolean isOf(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return encoded.length == beginning.length + keyLength
                && Arrays.equals(beginning, Arrays.copyOf(encoded, beginning.length));
    }

    byte[] raw(PublicKey key) {
        return Arrays.copyOfRange(key.getEncoded(), beginning.length, beginning.length + keyLength);
    }

    PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(jdk).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException notOne) {
            throw Flaw.NOT_A_KEY.in(jdk);
        }
    }

    KeyPair generated(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(jdk);
            generator.initialize(new NamedParameterSpec(jdk), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    byte[] sign(byte[] message, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(jdk);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException notItsKey) {
            throw Flaw.NOT_A_KEY.in(jdk);
        }
    }

    boolean verify(byte[] message, byte[] signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(jdk);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException neverSigned) {
            return false;
        }
    }
}
