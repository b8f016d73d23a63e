/** Tests. */
@NullMarked
package vn.congtam.submission.worklist;

import org.jspecify.annotations.NullMarked;
