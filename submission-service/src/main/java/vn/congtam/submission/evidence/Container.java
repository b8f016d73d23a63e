package vn.congtam.submission.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file of a kind holds throughout: how it begins alone is easily imitated. */
final class Container {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int TAIL = 2048;

    private Container() {}

    /** An Office document has the parts of its kind, all of them readable, and brings no program along. */
    static boolean holds(InputStream file, List<String> needed) throws IOException {
        Set<String> found = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(file))) {
            long left = MOST_UNPACKED;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                left -= unpacked(zip, left);
                if (left < 0 || found.size() >= MOST_PARTS || isProgram(part)) return false;
                found.add(part.getName());
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException broken) {
            return false;
        }
        return found.containsAll(needed);
    }

    private static boolean isProgram(ZipEntry part) {
        return part.getName().endsWith("vbaProject.bin");
    }

    /** @return more than is left where it is too much */
    private static long unpacked(InputStream part, long left) throws IOException {
        byte[] buffer = new byte[8192];
        long all = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            all += read;
            if (all > left) return all;
        }
        return all;
    }

    /** As a PDF does: with the place of its table, and the mark that it is whole. */
    static boolean ends(InputStream file, List<String> marks) throws IOException {
        Tail tail = new Tail();
        long _ = file.transferTo(tail);
        String end = tail.text();
        return marks.stream().allMatch(end::contains);
    }

    /** The names of its streams stand in the directory of an older Office document, two bytes a letter. */
    static boolean names(InputStream file, List<String> any) throws IOException {
        String all = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        return any.stream()
                .map(name -> new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))
                .anyMatch(all::contains);
    }

    private static final class Tail extends OutputStream {
        private final byte[] last = new byte[TAIL];
        private long size;

        @Override
        public void write(int b) {
            last[(int) (size++ % TAIL)] = (byte) b;
        }

        String text() {
            int kept = (int) Math.min(size, TAIL);
            byte[] ordered = new byte[kept];
            for (int i = 0; i < kept; i++) ordered[i] = last[(int) ((size - kept + i) % TAIL)];
            return new String(ordered, StandardCharsets.ISO_8859_1);
        }
    }
}
