package vn.congtam.platform.ledger.audit;

/** In which way what is stored is not what was recorded. */
public enum Wrong {
    /** Nothing is stored where a commit must be. */
    MISSING,
    /** What is stored there is no commit, or not all documents are. */
    NO_COMMIT,
    /** The commit does not follow from the one before it. */
    CHAIN_BROKEN,
    /** What the store says beside the bytes of a fact is not what they say, or they stand at another's place. */
    OUT_OF_PLACE,
    /** The bytes are not those that were hashed. */
    NOT_AS_HASHED,
    /** The bytes are not those that went to the broker. */
    NOT_AS_SENT,
    /** The tree is not the one that was signed. */
    NOT_AS_SIGNED,
    /** The store ends before what was signed. */
    CUT_OFF,
    /** Two different trees of one size were signed. */
    FORKED,
    /** A checkpoint that the key of the log did not sign. */
    NOT_SIGNED,
    /** What people are shown is not what the facts come to. */
    READ_MODEL
}
