package vn.congtam.calculator;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Violation;

/** All inputs of one call, read and examined before the first is answered: a refused call answers nothing. */
record Requests(List<Request> all, boolean single) {
    private static final int MOST = 200_000;

    static Requests read(InputStream in) {
        Faults faults = new Faults();
        try (JsonReader reader = new JsonReader(in)) {
            Requests read = read(reader, faults);
            faults.refuseIfAny();
            return read;
        } catch (JacksonIOException unreadable) {
            throw new RuleViolation(List.of(Unreadable.FILE_UNREADABLE.at("")));
        }
    }

    private static Requests read(JsonReader reader, Faults faults) {
        try {
            JsonToken first = reader.next();
            if (first == JsonToken.NOT_AVAILABLE) throw new RuleViolation(List.of(Unreadable.EMPTY_INPUT.at("")));
            Requests read = first == JsonToken.START_ARRAY ? many(reader, faults) : one(first, reader, faults);
            if (!reader.isAtEnd()) faults.add(Unreadable.MALFORMED_JSON.at("", reader.where()));
            return read;
        } catch (StreamReadException | StreamConstraintsException unreadable) {
            throw new RuleViolation(List.of(fault(unreadable, reader)));
        }
    }

    private static Requests one(JsonToken token, JsonReader reader, Faults faults) {
        List<Request> all = new ArrayList<>();
        keep(Request.read(new Field(reader.value(token), "", faults), new KnownRules()), all);
        return new Requests(all, true);
    }

    private static Requests many(JsonReader reader, Faults faults) {
        List<Request> all = new ArrayList<>();
        KnownRules known = new KnownRules();
        int index = 0;
        for (JsonToken token = reader.next(); token != JsonToken.END_ARRAY; token = reader.next()) {
            refuseMoreThan(MOST, index);
            keep(Request.read(new Field(reader.value(token), "/" + index++, faults), known), all);
        }
        return new Requests(all, false);
    }

    private static void keep(@Nullable Request request, List<Request> all) {
        if (request != null) all.add(request);
    }

    private static void refuseMoreThan(int most, int index) {
        if (index >= most) throw new RuleViolation(List.of(Unreadable.TOO_BIG.at("/" + index)));
    }

    private static Violation fault(JacksonException unreadable, JsonReader reader) {
        return unreadable instanceof StreamConstraintsException
                ? Unreadable.TOO_BIG.at(reader.pointer())
                : Unreadable.MALFORMED_JSON.at(reader.pointer(), reader.where());
    }
}
