/** Tests. */
@NullMarked
package vn.congtam.submission.task;

import org.jspecify.annotations.NullMarked;
