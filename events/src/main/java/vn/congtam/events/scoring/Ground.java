package vn.congtam.events.scoring;

/** Why a grade is Not completed whatever the score (Art. 20.4). */
public enum Ground {
    DISCIPLINE,
    DEGRADATION,
    CORRUPTION
}
