/** Reading facts and requests, within limits, in one place. */
@NullMarked
package vn.congtam.platform.json;

import org.jspecify.annotations.NullMarked;
