/** Tests. */
@NullMarked
package vn.congtam.submission.evidence;

import org.jspecify.annotations.NullMarked;
