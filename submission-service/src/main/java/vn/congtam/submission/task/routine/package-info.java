/** Work that comes again month by month: set up once, counted by the days that are worked, assigned in one go. */
@NullMarked
package vn.congtam.submission.task.routine;

import org.jspecify.annotations.NullMarked;
