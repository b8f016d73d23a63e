package vn.congtam.events.indicatorset;

/** What a set below may do with a field of its template: take it over or not, has to say its own, or may not differ. */
public enum FieldRule {
    INHERIT,
    OVERRIDE,
    LOCK
}
