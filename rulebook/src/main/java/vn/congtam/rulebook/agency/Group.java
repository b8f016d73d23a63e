package vn.congtam.rulebook.agency;

/** The two parts of an agency's slip: 30 points and 70 points. */
public enum Group {
    GENERAL,
    RESULTS
}
