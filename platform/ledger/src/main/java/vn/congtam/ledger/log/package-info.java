/** What a log may sign, and what is to be believed of what it signed (C2SP tlog-proof). */
@NullMarked
package vn.congtam.ledger.log;

import org.jspecify.annotations.NullMarked;
