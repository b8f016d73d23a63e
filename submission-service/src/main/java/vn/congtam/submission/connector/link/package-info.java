/** What was agreed with other systems, to look up. */
@NullMarked
package vn.congtam.submission.connector.link;

import org.jspecify.annotations.NullMarked;
