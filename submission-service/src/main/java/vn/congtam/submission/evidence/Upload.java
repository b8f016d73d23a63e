package vn.congtam.submission.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.submission.Evidence;

/** A file on its way in: its name and kind are checked before it is read, its hash is known before it is kept. */
final class Upload {
    private static final int LONGEST_NAME = 200;

    private final MultipartFile file;
    private final Evidence evidence;

    private Upload(MultipartFile file, Evidence evidence) {
        this.file = file;
        this.evidence = evidence;
    }

    static Upload of(List<MultipartFile> sent) throws IOException {
        if (sent.size() > 1) {
            throw Refusal.EVIDENCE_ONE_BY_ONE.refuse("/file");
        }
        return of(sent.getFirst());
    }

    private static Upload of(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw Refusal.EVIDENCE_EMPTY.refuse("/file");
        }
        String name = plain(file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
        FileKind kind = kind(file, name);
        mustBeWhole(file, name, kind);
        return new Upload(file, new Evidence(sha256(file), name, kind.type(), file.getSize()));
    }

    Evidence evidence() {
        return evidence;
    }

    InputStream content() throws IOException {
        return file.getInputStream();
    }

    private static FileKind kind(MultipartFile file, String name) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return FileKind.of(name, in.readNBytes(FileKind.HEAD))
                    .orElseThrow(() -> Refusal.EVIDENCE_TYPE.refuse("/file", name, FileKind.endings()));
        }
    }

    private static void mustBeWhole(MultipartFile file, String name, FileKind kind) throws IOException {
        try (InputStream in = file.getInputStream()) {
            if (!kind.isWhole(in)) throw Refusal.EVIDENCE_NOT_WHOLE.refuse("/file", name);
        }
    }

    /** Of the clear bytes, which is what facts and proofs speak of. */
    private static String sha256(MultipartFile file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file.getInputStream(), sha256())) {
            long _ = in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    /** The last part of a path, without what could break a header or a page. */
    private static String plain(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]", "_")
                .strip();
        if (normal.isEmpty() || normal.length() > LONGEST_NAME) {
            throw Refusal.EVIDENCE_NAME.refuse("/file", LONGEST_NAME);
        }
        return normal;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
