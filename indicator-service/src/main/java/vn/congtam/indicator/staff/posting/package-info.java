/** Posts, superiors, and what leaders are in charge of. */
@NullMarked
package vn.congtam.indicator.staff.posting;

import org.jspecify.annotations.NullMarked;
