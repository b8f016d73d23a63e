@NullMarked
package vn.congtam.ledger.tree;

import org.jspecify.annotations.NullMarked;
