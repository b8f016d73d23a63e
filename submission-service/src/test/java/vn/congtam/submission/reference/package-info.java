/** Tests. */
@NullMarked
package vn.congtam.submission.reference;

import org.jspecify.annotations.NullMarked;
