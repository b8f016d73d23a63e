package vn.congtam.submission.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.submission.Evidence;

/** A file on its way in: its name and kind are checked before it is read, its hash is known after. */
final class Upload {
    private static final int LONGEST_NAME = 200;

    private final String name;
    private final FileKind kind;
    private final long size;
    private final DigestInputStream content;

    private Upload(String name, FileKind kind, long size, InputStream content) {
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.content = new DigestInputStream(content, sha256());
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
        InputStream in = file.getInputStream();
        byte[] head = in.readNBytes(FileKind.HEAD);
        FileKind kind = FileKind.of(name, head)
                .orElseThrow(() -> Refusal.EVIDENCE_TYPE.refuse("/file", name, FileKind.endings()));
        return new Upload(name, kind, file.getSize(), new SequenceInputStream(new ByteArrayInputStream(head), in));
    }

    String name() {
        return name;
    }

    InputStream content() {
        return content;
    }

    /** Once all of the content is read. */
    Evidence evidence() {
        String sha256 = HexFormat.of().formatHex(content.getMessageDigest().digest());
        return new Evidence(sha256, name, kind.type(), size);
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
