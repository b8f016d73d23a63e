package vn.congtam.rulebook.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Properties somebody else wrote.
 *
 * @param repeated names that occur more than once, of which the last would silently win
 * @param readable false when an escape in it is malformed
 */
public record PropertiesText(SortedMap<String, String> values, List<String> repeated, boolean readable) {

    public static PropertiesText parse(String text) {
        Watched read = new Watched();
        try {
            read.load(new StringReader(text));
            return new PropertiesText(read.values, read.repeated, true);
        } catch (IOException | IllegalArgumentException malformed) {
            return new PropertiesText(new TreeMap<>(), List.of(), false);
        }
    }

    /** The JDK's reader hands every pair to {@code put}. */
    private static final class Watched extends Properties {
        private static final long serialVersionUID = 1;
        private final transient SortedMap<String, String> values = new TreeMap<>();
        private final transient List<String> repeated = new ArrayList<>();

        @Override
        public synchronized Object put(Object name, Object value) {
            if (values.put((String) name, (String) value) != null) repeated.add((String) name);
            return super.put(name, value);
        }
    }
}
