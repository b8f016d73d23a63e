/** How a superior's own grades lie beside those he gave before, for himself alone. */
@NullMarked
package vn.congtam.scoring.habit;

import org.jspecify.annotations.NullMarked;
