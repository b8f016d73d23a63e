package vn.congtam.rulebook.words;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import vn.congtam.rulebook.text.Resource;

/** Which chapters a rule set is read in, and which parameters in each, in the order of the law. */
final class Contents {
    private static final SortedMap<String, String> LISTED = Resource.read(Contents.class, "contents.properties");

    static final List<String> CHAPTERS = listed("chapters");
    static final List<String> HEADER = listed("header");

    private Contents() {}

    static List<String> of(String chapter) {
        return listed(chapter);
    }

    static List<String> parameters() {
        return CHAPTERS.stream().flatMap(chapter -> of(chapter).stream()).toList();
    }

    private static List<String> listed(String name) {
        return Arrays.asList(LISTED.getOrDefault(name, "").split(","));
    }
}
