package vn.congtam.events.scoring;

/** What an upheld petition leads to. */
public enum Remedy {
    NONE,
    REPLACE_GRADE,
    REOPEN
}
