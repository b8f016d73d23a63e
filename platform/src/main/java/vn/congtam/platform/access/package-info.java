/** Who is asking, and in which roles. */
@NullMarked
package vn.congtam.platform.access;

import org.jspecify.annotations.NullMarked;
