/** An agency as it stood on a day, by what was known at a moment: divisions, people, and by what they are rated. */
@NullMarked
package vn.congtam.reporting.history.organisation;

import org.jspecify.annotations.NullMarked;
