package vn.congtam.submission.connector.file;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Counted;

/**
 * What the rules and the people of today make of a file. A file asks while it decides, since what is to be looked up
 * depends on all that was said of it; the answer is part of the fact, so nobody asks again when it is read.
 */
@FunctionalInterface
interface Placing {
    Placement of(Course course, @Nullable Counted before);
}
