/** Tasks as they are read: what I have to do, what I have to review. */
@NullMarked
package vn.congtam.submission.worklist;

import org.jspecify.annotations.NullMarked;
