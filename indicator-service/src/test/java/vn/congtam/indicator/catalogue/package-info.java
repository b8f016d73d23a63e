/** Tests. */
@NullMarked
package vn.congtam.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
