package vn.congtam.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field such as {@code a.b}, and the canonical values it has in a document: several where an array is on the way. */
record FieldPath(List<String> steps) {
    static FieldPath of(String name) {
        return new FieldPath(List.of(name.split("\\.")));
    }

    /** {@link Missing} stands for a field that is not there. */
    List<@Nullable Object> values(Document document) {
        List<@Nullable Object> values = new ArrayList<>(1);
        collect(document, 0, values);
        return values.isEmpty() ? List.of(Missing.getInstance()) : values;
    }

    private void collect(@Nullable Object value, int step, List<@Nullable Object> values) {
        if (step == steps.size()) {
            collectAll(value, values);
        } else if (value instanceof Document document) {
            collect(document.getOrMissing(steps.get(step)), step + 1, values);
        } else if (value instanceof List<?> list) {
            collect(list, step, values);
        } else {
            values.add(Missing.getInstance());
        }
    }

    private void collect(List<?> list, int step, List<@Nullable Object> values) {
        list.forEach(element -> collect(element, step, values));
        String index = steps.get(step);
        if (index.chars().allMatch(Character::isDigit) && Integer.parseInt(index) < list.size()) {
            collect(list.get(Integer.parseInt(index)), step + 1, values);
        }
    }

    /** An array inside an array is a value, and so are its elements: the matcher's {@code $in} looks into it. */
    private static void collectAll(@Nullable Object value, List<@Nullable Object> values) {
        if (value instanceof List<?> elements && !elements.isEmpty()) {
            elements.forEach(element -> collectElement(element, values));
        } else {
            values.add(value instanceof Missing ? value : Canonical.value(value));
        }
    }

    private static void collectElement(@Nullable Object element, List<@Nullable Object> values) {
        values.add(Canonical.value(element));
        if (element instanceof List<?> inner) {
            inner.forEach(each -> collectElement(each, values));
        }
    }
}
