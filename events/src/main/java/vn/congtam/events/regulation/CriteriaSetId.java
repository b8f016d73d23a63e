package vn.congtam.events.regulation;

import vn.congtam.events.Id;

/** A version of criteria for agencies, such as {@code xa-dien-khanh-co-quan/1}. */
public record CriteriaSetId(String value) implements Id {
    public CriteriaSetId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "criteria/" + value;
    }
}
