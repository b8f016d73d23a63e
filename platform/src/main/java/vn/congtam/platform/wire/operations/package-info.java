/** What an operator may ask of the wire and tell it. */
@NullMarked
package vn.congtam.platform.wire.operations;

import org.jspecify.annotations.NullMarked;
