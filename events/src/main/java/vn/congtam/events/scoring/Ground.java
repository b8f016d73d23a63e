package vn.congtam.events.scoring;

/** Why a grade is Not completed whatever the score (Art. 20.4). */
public enum Ground {
    DISCIPLINE,
    DEGRADATION,
    CORRUPTION;

    /** Of one conclusion among all of an official: each document concludes one thing once. */
    public String key(String document) {
        return this + "/" + document;
    }
}
