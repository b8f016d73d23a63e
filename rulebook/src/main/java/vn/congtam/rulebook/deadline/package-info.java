/** Terms for petitions and reports, in calendar and working days. */
@NullMarked
package vn.congtam.rulebook.deadline;

import org.jspecify.annotations.NullMarked;
