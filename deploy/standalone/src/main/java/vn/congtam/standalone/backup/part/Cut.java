package vn.congtam.standalone.backup.part;

import org.bson.Document;

/**
 * Up to where the log of a service is held.
 *
 * @param commits how many commits
 * @param facts how many facts
 * @param signed how many of these the last checkpoint covers
 * @param cosigned how many the last one that witnesses cosigned; later ones are taken again
 */
public record Cut(long commits, long facts, long signed, long cosigned) {
    public static final Cut NOTHING = new Cut(0, 0, 0, 0);

    static Cut read(Document found) {
        return new Cut(
                number(found, "commits"), number(found, "facts"), number(found, "signed"), number(found, "cosigned"));
    }

    private static long number(Document found, String name) {
        return found.get(name, Number.class).longValue();
    }

    Document document() {
        return new Document("commits", commits)
                .append("facts", facts)
                .append("signed", signed)
                .append("cosigned", cosigned);
    }
}
