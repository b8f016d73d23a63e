/** What comes in from topics, put in order stream by stream before anybody acts on it. */
@NullMarked
package vn.congtam.platform.wire.intake;

import org.jspecify.annotations.NullMarked;
