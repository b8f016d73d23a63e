/** What an agency agrees with a system of its own: secrets, what its files count as, whom it means. */
@NullMarked
package vn.congtam.submission.connector.connection;

import org.jspecify.annotations.NullMarked;
