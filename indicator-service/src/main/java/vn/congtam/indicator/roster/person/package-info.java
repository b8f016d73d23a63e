/** A person's service as of any day. */
@NullMarked
package vn.congtam.indicator.roster.person;

import org.jspecify.annotations.NullMarked;
