/** What a leader answers for: the work in scope, and d from the results of subordinates (Art. 15). */
@NullMarked
package vn.congtam.rulebook.unit;

import org.jspecify.annotations.NullMarked;
