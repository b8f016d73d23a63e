/** Tests. */
@NullMarked
package vn.congtam.indicator.agency;

import org.jspecify.annotations.NullMarked;
