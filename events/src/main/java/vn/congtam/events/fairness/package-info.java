/** What those say whom figures of fairness are about. */
@NullMarked
package vn.congtam.events.fairness;

import org.jspecify.annotations.NullMarked;
