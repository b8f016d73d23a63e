package vn.congtam.events.indicator;

/** Under which law a person serves; each kind has rule sets of its own. */
public enum SubjectKind {
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    CONTRACT
}
