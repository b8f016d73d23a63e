package vn.congtam.events.indicator;

/** What can be taken back as long as its day has not come. */
public enum Revocable {
    LEAVING,
    POST,
    SUPERIOR,
    FIELDS,
    SECONDMENT
}
