/** Tests. */
@NullMarked
package vn.congtam.indicator.regulation;

import org.jspecify.annotations.NullMarked;
