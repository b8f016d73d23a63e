/** The files of other systems: what was said of them, in any order, and as what they count. */
@NullMarked
package vn.congtam.submission.connector.file;

import org.jspecify.annotations.NullMarked;
