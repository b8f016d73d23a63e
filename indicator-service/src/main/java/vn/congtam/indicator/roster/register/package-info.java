/** The register of staff, as of any day. */
@NullMarked
package vn.congtam.indicator.roster.register;

import org.jspecify.annotations.NullMarked;
