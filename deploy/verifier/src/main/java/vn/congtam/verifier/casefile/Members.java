package vn.congtam.verifier.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.tree.Hash;

/**
 * What is packed in a file. However much it says to be, no more is unpacked than an honest case file has; a damaged pack
 * has no list of members, or members that do not unpack.
 */
final class Members implements AutoCloseable {
    private static final long LONGEST_FILE = 1L << 28;
    private static final long MOST_UNPACKED = 1L << 28;
    private static final int MOST = 20_000;
    private static final Pattern NAME = Pattern.compile("\\w[\\w.-]{0,99}(/\\w[\\w.-]{0,99}){0,5}");

    private final ZipFile zip;
    private final SortedMap<String, ZipEntry> entries = new TreeMap<>();
    private final Set<String> looked = new HashSet<>();
    private long unpacked;

    private Members(ZipFile zip) {
        this.zip = zip;
    }

    static Members open(Path file) {
        try {
            if (Files.size(file) > LONGEST_FILE) throw new NotACaseFile("TOO_LARGE");
            return listed(new Members(new ZipFile(file.toFile())));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new NotACaseFile("NO_ZIP");
        }
    }

    private static Members listed(Members members) {
        try {
            members.list();
            return members;
        } catch (NotACaseFile none) {
            members.close();
            throw none;
        }
    }

    private void list() {
        if (zip.size() > MOST) throw new NotACaseFile("TOO_MANY_MEMBERS");
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!NAME.matcher(entry.getName()).matches()) throw new NotACaseFile("FOREIGN_MEMBER");
            if (entries.put(entry.getName(), entry) != null) throw new NotACaseFile("REPEATED_MEMBER");
        }
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Those in a folder, in the order of their names. */
    List<String> in(String folder) {
        List<String> names =
                new ArrayList<>(entries.subMap(folder + "/", folder + "0").keySet());
        looked.addAll(names);
        return names;
    }

    Optional<byte[]> bytes(String name) {
        looked.add(name);
        return Optional.ofNullable(entries.get(name)).map(this::unpacked);
    }

    /** A hash is no look at what it is over. */
    Hash hash(String name) {
        return Hash.over(unpacked(Objects.requireNonNull(entries.get(name))));
    }

    /** Whether some check asked for it. */
    boolean isLooked(String name) {
        return looked.contains(name);
    }

    private byte[] unpacked(ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Excerpt.LONGEST + 1);
            unpacked += bytes.length;
            // Each is unpacked twice, to be hashed and to be read.
            if (bytes.length > Excerpt.LONGEST || unpacked > 2 * MOST_UNPACKED) throw new NotACaseFile("TOO_LARGE");
            return bytes;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new NotACaseFile("NO_ZIP");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException read) {
            throw new NotACaseFile("NO_ZIP");
        }
    }
}
