/** Some facts of a log to be taken home: with what proves each, and the log's own word that these are all of them. */
@NullMarked
package vn.congtam.ledger.excerpt;

import org.jspecify.annotations.NullMarked;
