package vn.congtam.calculator;

import java.util.List;
import java.util.Map;

/** A JSON value as written: a number keeps its digits and never passes through a double. */
sealed interface Json {
    /** @param repeated names that occur more than once */
    record Members(Map<String, Json> fields, List<String> repeated) implements Json {}

    record Items(List<Json> items) implements Json {}

    record Text(String text) implements Json {}

    record Digits(String digits) implements Json {}

    record Flag(boolean isTrue) implements Json {}

    record Nothing() implements Json {}
}
