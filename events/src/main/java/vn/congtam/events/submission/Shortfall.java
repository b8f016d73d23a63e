package vn.congtam.events.submission;

/** What an objective cause may excuse: a time late or a failed quality assessment (Art. 14). */
public enum Shortfall {
    LATE,
    QUALITY
}
