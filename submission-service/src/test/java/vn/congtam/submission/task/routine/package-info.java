@NullMarked
package vn.congtam.submission.task.routine;

import org.jspecify.annotations.NullMarked;
