@NullMarked
package vn.congtam.wrong.task;

import org.jspecify.annotations.NullMarked;
