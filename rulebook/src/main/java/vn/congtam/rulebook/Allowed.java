package vn.congtam.rulebook;

import java.util.Arrays;
import java.util.List;
import vn.congtam.rulebook.exact.Ratio;

/** The values a component may take: some, as {@code 0.5,1}, or a range, as {@code 0..1}. */
record Allowed(String text, List<Ratio> values, boolean between) {

    static Allowed parse(String text) {
        boolean between = text.contains("..");
        String[] values = text.split(between ? "\\.\\." : ",");
        return new Allowed(text, Arrays.stream(values).map(Ratio::of).toList(), between);
    }

    boolean contains(Ratio value) {
        return between ? isBetween(value) : values.contains(value);
    }

    private boolean isBetween(Ratio value) {
        return value.isAtLeast(values.getFirst()) && values.getLast().isAtLeast(value);
    }

    @Override
    public String toString() {
        return text;
    }
}
