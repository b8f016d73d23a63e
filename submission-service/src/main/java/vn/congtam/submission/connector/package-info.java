/**
 * Work that comes in by itself: other systems of an agency, such as its e-office and its one-stop shop, say what happens to
 * their files; rules of the agency say as what these count; what cannot be matched waits to be reconciled.
 */
@NullMarked
package vn.congtam.submission.connector;

import org.jspecify.annotations.NullMarked;
