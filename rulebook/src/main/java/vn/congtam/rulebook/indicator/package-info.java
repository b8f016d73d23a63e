/** An agency's own indicators: what each asks for, how far it was reached, and what a block of them comes to. */
@NullMarked
package vn.congtam.rulebook.indicator;

import org.jspecify.annotations.NullMarked;
