/** What was done: the life of a task from its assignment to its acceptance. */
@NullMarked
package vn.congtam.events.submission;

import org.jspecify.annotations.NullMarked;
