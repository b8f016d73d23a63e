/** What may be seen: everything here is a fold over facts, and nothing here decides. */
@NullMarked
package vn.congtam.reporting;

import org.jspecify.annotations.NullMarked;
