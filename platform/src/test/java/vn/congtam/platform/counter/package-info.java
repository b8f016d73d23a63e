/** A service for tests of the web; apart from what services scan, so that none of them answers at its addresses. */
@NullMarked
package vn.congtam.platform.counter;

import org.jspecify.annotations.NullMarked;
