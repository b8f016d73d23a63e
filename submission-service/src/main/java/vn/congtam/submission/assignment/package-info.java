/** The form by which work is given. */
@NullMarked
package vn.congtam.submission.assignment;

import org.jspecify.annotations.NullMarked;
