/** What an official writes down of his days in one line, field days with a witness, and how it is handed in as work. */
@NullMarked
package vn.congtam.submission.task.journal;

import org.jspecify.annotations.NullMarked;
