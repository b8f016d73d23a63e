/** Tests. */
@NullMarked
package vn.congtam.indicator;

import org.jspecify.annotations.NullMarked;
