/** What is wrong or missing in the organisation of an agency, found from the roster before a period meets it. */
@NullMarked
package vn.congtam.indicator.roster.gaps;

import org.jspecify.annotations.NullMarked;
