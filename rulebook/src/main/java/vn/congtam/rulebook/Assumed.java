package vn.congtam.rulebook;

import java.util.Collections;
import java.util.SortedMap;
import vn.congtam.rulebook.text.Resource;

/** How a rule set is read where it does not say: parameters younger than the published rule sets, all of them unverified. */
public final class Assumed {
    public static final SortedMap<String, String> VALUES =
            Collections.unmodifiableSortedMap(Resource.read(Assumed.class, "assumed.properties"));

    private Assumed() {}
}
