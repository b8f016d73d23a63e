@NullMarked
package vn.congtam.submission.task.journal;

import org.jspecify.annotations.NullMarked;
