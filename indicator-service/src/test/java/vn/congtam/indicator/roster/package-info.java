/** Tests. */
@NullMarked
package vn.congtam.indicator.roster;

import org.jspecify.annotations.NullMarked;
