/** Tests. */
@NullMarked
package vn.congtam.submission;

import org.jspecify.annotations.NullMarked;
