/** Who may be Excellent: the cap of Art. 20.5, who keeps the grade at it, and local ceilings. */
@NullMarked
package vn.congtam.rulebook.classification;

import org.jspecify.annotations.NullMarked;
