package vn.congtam.events.reading;

/** What of a person was looked at. */
public enum Matter {
    SERVICE,
    WORK,
    EVIDENCE,
    SLIP,
    PERIOD,
    CLASSIFICATION,
    PETITION,
    DISPUTE,
    INBOX,
    DASHBOARD,
    HISTORY,
    READINGS,
    RADAR
}
