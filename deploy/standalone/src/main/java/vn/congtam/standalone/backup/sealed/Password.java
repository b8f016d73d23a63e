package vn.congtam.standalone.backup.sealed;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import vn.congtam.standalone.home.CannotStart;

/** By which a backup is sealed and opened: from a file, from the environment, or typed. */
public final class Password {
    private static final String VARIABLE = "KPI_BACKUP_PASSWORD";
    private static final int LEAST = 12;
    private static final int BITS = 256;

    private final char[] text;

    private Password(String text) {
        this.text = text.toCharArray();
    }

    /** @throws CannotStart when there is none, or one that is soon found by trying */
    public static Password of(Optional<Path> file, Map<String, String> environment) {
        String text = file.map(Password::read)
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .or(() -> Optional.ofNullable(System.console()).map(Password::typed))
                .orElse("");
        if (text.length() < LEAST) {
            throw CannotStart.misused("Cần mật khẩu sao lưu từ " + LEAST + " ký tự trở lên / a password of at least "
                    + LEAST + " characters is needed: --password-file F, or " + VARIABLE);
        }
        return new Password(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CannotStart.misused("Không đọc được mật khẩu / the password cannot be read: " + file);
        }
    }

    private static String typed(Console console) {
        char[] typed = console.readPassword("Mật khẩu sao lưu / password of the backup: ");
        return typed == null ? "" : new String(typed);
    }

    SecretKey key(byte[] salt, int iterations) {
        try {
            PBEKeySpec asked = new PBEKeySpec(text, salt, iterations, BITS);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(asked)
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
