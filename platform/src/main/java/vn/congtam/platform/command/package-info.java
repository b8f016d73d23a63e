/** Sending commands, once each, and the receipts for them. */
@NullMarked
package vn.congtam.platform.command;

import org.jspecify.annotations.NullMarked;
