package vn.congtam.reckoning.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.congtam.rulebook.classification.PassedOver;
import vn.congtam.rulebook.text.Text;

/**
 * Somebody gave way against the approved order.
 *
 * @param binds whether that keeps the grades from being given so; otherwise it is only said
 */
record Passing(Text text, boolean binds) {

    /** Of each who gave way the one that binds goes first. */
    static List<Passing> each(List<PassedOver> all, Predicate<PassedOver> binding) {
        Map<String, Passing> told = new LinkedHashMap<>();
        for (PassedOver one : all) {
            Passing passing = new Passing(one.step().text(), binding.test(one));
            told.merge(one.key(), passing, (first, next) -> first.binds || !next.binds ? first : next);
        }
        return List.copyOf(told.values());
    }
}
