/** The life of a task, from its assignment to its acceptance (Art. 14). */
@NullMarked
package vn.congtam.submission.task;

import org.jspecify.annotations.NullMarked;
