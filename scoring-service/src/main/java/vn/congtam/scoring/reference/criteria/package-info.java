/** By which sets of criteria agencies may be evaluated, from the facts of their issue. */
@NullMarked
package vn.congtam.scoring.reference.criteria;

import org.jspecify.annotations.NullMarked;
