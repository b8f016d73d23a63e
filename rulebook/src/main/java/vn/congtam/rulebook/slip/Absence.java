package vn.congtam.rulebook.slip;

/** Why an official is not rated in a period. */
public enum Absence {
    MATERNITY,
    LEAVE,
    NEW,
    TRANSFERRED,
    OTHER
}
