package vn.congtam.calculator;

import java.util.Map;
import java.util.Set;

/** The fields of an object. */
record Members(Map<String, Json> fields, Field owner) {

    static Members of(Json.Members json, Field owner) {
        Members members = new Members(json.fields(), owner);
        json.repeated().forEach(name -> owner.faults().add(Unreadable.DUPLICATE_FIELD.at(members.pointer(name))));
        return members;
    }

    /** Refuses all others: a misspelt field must not be mistaken for a missing one. */
    Members only(Set<String> known, String... besides) {
        Set<String> more = Set.of(besides);
        fields.keySet().stream()
                .filter(name -> !known.contains(name) && !more.contains(name))
                .forEach(name -> owner.faults().add(Unreadable.UNKNOWN_FIELD.at(pointer(name))));
        return this;
    }

    Field field(String name) {
        return new Field(fields.get(name), pointer(name), owner.faults());
    }

    private String pointer(String name) {
        return owner.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
