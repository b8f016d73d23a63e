package vn.congtam.calculator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;

/**
 * A value at its place in the input. What cannot be read is recorded as a fault and read as something harmless: an input
 * with a fault is never scored.
 *
 * @param json absent when the field is
 */
record Field(@Nullable Json json, String pointer, Faults faults) {

    Members members() {
        if (json instanceof Json.Members members) return Members.of(members, this);
        wrong("đối tượng", "an object");
        return new Members(Map.of(), this);
    }

    /** Of more than that nothing is read. */
    Field atMost(int most) {
        if (!(json instanceof Json.Items items) || items.items().size() <= most) return this;
        faults.add(Defect.TOO_MANY.at(pointer, most));
        return new Field(null, pointer, faults);
    }

    /** Empty when absent. */
    <T> List<T> each(Function<Field, T> read) {
        List<T> all = new ArrayList<>();
        List<Json> items = items();
        for (int i = 0; i < items.size(); i++) all.add(read.apply(new Field(items.get(i), pointer + "/" + i, faults)));
        return all;
    }

    private List<Json> items() {
        if (json instanceof Json.Items items) return items.items();
        if (json != null) wrong("mảng", "an array");
        return List.of();
    }

    boolean isAbsent() {
        return json == null || json instanceof Json.Nothing;
    }

    /** False when absent. */
    boolean isTrue() {
        if (json instanceof Json.Flag flag) return flag.isTrue();
        if (json != null) wrong("true hoặc false", "true or false");
        return false;
    }

    Numeral number() {
        return new Numeral(this);
    }

    @Nullable
    String text() {
        return isAbsent() ? null : requiredText();
    }

    String requiredText() {
        if (json instanceof Json.Text text) return text.text();
        wrong("chuỗi", "text");
        return "";
    }

    <E extends Enum<E>> E constant(E[] constants) {
        String name = requiredText();
        for (E constant : constants) if (constant.name().equals(name)) return constant;
        if (json instanceof Json.Text) faults.add(Unreadable.UNKNOWN_VALUE.at(pointer, List.of(constants)));
        return constants[0];
    }

    @Nullable
    LocalDate date() {
        String text = text();
        return json instanceof Json.Text && text != null ? date(text) : null;
    }

    private @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            faults.add(Unreadable.NOT_A_DATE.at(pointer));
            return null;
        }
    }

    void wrong(String vi, String en) {
        faults.add(json == null ? Unreadable.REQUIRED.at(pointer) : Unreadable.WRONG_TYPE.at(pointer, vi, en));
    }
}
