/** What other systems are told: locked scores and grades, in the order in which they came about. */
@NullMarked
package vn.congtam.scoring.results;

import org.jspecify.annotations.NullMarked;
