package vn.congtam.submission.connector.file;

import vn.congtam.events.submission.Obstacle;

/** What can help a file that could not be matched, and so when it is worth trying again. */
enum Help {
    /** Its own next message, which is tried as it comes in. */
    MESSAGE,
    /** What the agency agrees with the system. */
    AGREEMENT,
    /** What happens elsewhere: people join, catalogues come into force, months are opened again. */
    TIME;

    static Help against(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_RECEIVED, NO_ACCOUNT -> MESSAGE;
            case NO_MAPPING, OWN_SECRET -> AGREEMENT;
            case UNKNOWN_ACCOUNT, NOT_IN_AGENCY, UNKNOWN_PRODUCT, OTHER_CATALOGUE, NO_SUPERIOR, PERIOD_LOCKED -> TIME;
        };
    }

    /** Whoever changes what was agreed may thereby help also what waits for something else. */
    static boolean mayCome(Obstacle obstacle, boolean agreementChanged) {
        return against(obstacle) == TIME || agreementChanged && against(obstacle) == AGREEMENT;
    }
}
