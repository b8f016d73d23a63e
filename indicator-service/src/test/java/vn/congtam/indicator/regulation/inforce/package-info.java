/** Tests. */
@NullMarked
package vn.congtam.indicator.regulation.inforce;

import org.jspecify.annotations.NullMarked;
