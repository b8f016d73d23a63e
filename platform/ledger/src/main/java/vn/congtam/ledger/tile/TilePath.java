package vn.congtam.ledger.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtam.ledger.Flaw;

/**
 * Where a tile is served: {@code tile/<level>/<index>[.p/<width>]}, or {@code tile/entries/<index>[.p/<width>]}.
 *
 * @param level of the hashes; {@link #ENTRIES} for what they are hashes of
 */
public record TilePath(int level, long index, int width) {
    public static final int ENTRIES = -1;

    /** Of a full tile. */
    public static final int WIDTH = 256;

    static final int HEIGHT = 8;
    private static final int HIGHEST = 63;
    private static final long THOUSAND = 1000;
    private static final long INDEXES = THOUSAND * THOUSAND * THOUSAND * THOUSAND * THOUSAND * THOUSAND;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    public TilePath {
        Flaw.OUT_OF_RANGE.unless(level >= ENTRIES && level <= HIGHEST, "level");
        Flaw.OUT_OF_RANGE.unless(index >= 0 && index < INDEXES, "index");
        Flaw.OUT_OF_RANGE.unless(width > 0 && width <= WIDTH, "width");
    }

    public static TilePath parse(String path) {
        Matcher parts = PATH.matcher(path);
        Flaw.MALFORMED.unless(parts.matches(), "path");
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = parts.group(3) == null ? WIDTH : Integer.parseInt(parts.group(3));
        TilePath tile = new TilePath(level, index, width);
        Flaw.MALFORMED.unless(tile.toString().equals(path), "path");
        return tile;
    }

    /** Whether a tree of that size has so many hashes, or entries, there. */
    public boolean isIn(long size) {
        long hashes = hashes(Math.max(level, 0), size);
        return index <= hashes / WIDTH && index * WIDTH + width <= hashes;
    }

    /** How many hashes a tree of that size has at a level. */
    static long hashes(int level, long size) {
        return level * HEIGHT < Long.SIZE ? size >>> level * HEIGHT : 0;
    }

    @Override
    public String toString() {
        String name = level == ENTRIES ? "entries" : Integer.toString(level);
        String partial = width == WIDTH ? "" : ".p/" + width;
        return "tile/" + name + "/" + leading(index / THOUSAND) + digits(index) + partial;
    }

    private static String leading(long index) {
        return index == 0 ? "" : leading(index / THOUSAND) + "x" + digits(index) + "/";
    }

    private static String digits(long index) {
        return Long.toString(THOUSAND + index % THOUSAND).substring(1);
    }
}
