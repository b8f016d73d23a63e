/** Work that one instance of a service does at a time. */
@NullMarked
package vn.congtam.platform.lease;

import org.jspecify.annotations.NullMarked;
