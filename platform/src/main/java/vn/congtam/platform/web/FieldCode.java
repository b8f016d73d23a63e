package vn.congtam.platform.web;

/**
 * What can be wrong with a single field, whatever the field: {@code errors[].code} of a problem, where it is not the
 * code of a {@link Rule}. Stable; the sentences stand in the message bundle under {@code wrong.CODE}.
 */
enum FieldCode {
    /** Not there, or null. */
    REQUIRED,
    /** Text of nothing but spaces. */
    BLANK,
    /** A list of nothing. */
    EMPTY,
    /** Below the smallest value. */
    TOO_SMALL,
    /** Above the largest value. */
    TOO_LARGE,
    /** Zero or less. */
    NOT_POSITIVE,
    /** More digits than are kept. */
    TOO_PRECISE,
    /** Fewer characters than needed. */
    TOO_SHORT,
    /** More characters than fit. */
    TOO_LONG,
    /** Fewer entries than needed. */
    TOO_FEW,
    /** More entries than are taken at once. */
    TOO_MANY,
    /** Not of the form; at the place where it ends to be JSON, of the form of JSON. */
    MALFORMED,
    /** A number for a text, a text for a list, and so on. */
    WRONG_TYPE,
    /** A fraction or a text where a whole number belongs. */
    NOT_AN_INTEGER,
    /** A day or month that does not exist or is of another century; a number too large to be held. */
    OUT_OF_RANGE,
    /** Not one of the values there are. */
    UNKNOWN_VALUE,
    /** There is no field of this name here. */
    UNKNOWN_FIELD,
    /** The same field twice. */
    REPEATED,
    /** Control characters, or signs that turn the order of reading. */
    UNREADABLE_TEXT,
    /** Wrong in a way that none of the others tells. */
    NOT_VALID
}
