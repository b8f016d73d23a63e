/** From the code on a paper to what it stands for, in whichever log that is. */
@NullMarked
package vn.congtam.reporting.history.code;

import org.jspecify.annotations.NullMarked;
