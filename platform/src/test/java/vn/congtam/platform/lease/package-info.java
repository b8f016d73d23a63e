@NullMarked
package vn.congtam.platform.lease;

import org.jspecify.annotations.NullMarked;
