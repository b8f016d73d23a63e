/** The grades of a period side by side: the cap of Excellent and the ceilings of leaders, as the service and a verifier see them. */
@NullMarked
package vn.congtam.reckoning.classification;

import org.jspecify.annotations.NullMarked;
