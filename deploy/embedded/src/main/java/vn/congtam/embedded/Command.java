package vn.congtam.embedded;

import de.bwaldvogel.mongo.bson.Document;

/** A command as the library answers it. */
@FunctionalInterface
interface Command {
    Document answer(Document query);
}
