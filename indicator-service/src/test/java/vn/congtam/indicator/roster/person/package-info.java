/** Tests. */
@NullMarked
package vn.congtam.indicator.roster.person;

import org.jspecify.annotations.NullMarked;
