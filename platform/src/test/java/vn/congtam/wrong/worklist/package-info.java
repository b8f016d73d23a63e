@NullMarked
package vn.congtam.wrong.worklist;

import org.jspecify.annotations.NullMarked;
