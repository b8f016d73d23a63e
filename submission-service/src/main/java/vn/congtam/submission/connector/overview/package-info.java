/** The systems of an agency at a glance: what was agreed with each, and whether it still tells of anything. */
@NullMarked
package vn.congtam.submission.connector.overview;

import org.jspecify.annotations.NullMarked;
