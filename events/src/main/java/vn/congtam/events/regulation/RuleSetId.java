package vn.congtam.events.regulation;

import vn.congtam.events.Id;

/** A version of rules, such as {@code xa-dien-khanh-2026/1}. */
public record RuleSetId(String value) implements Id {
    public RuleSetId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "ruleset/" + value;
    }
}
