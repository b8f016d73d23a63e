/** What tests of every service share: real infrastructure, real tokens, the rules of the architecture. */
@NullMarked
package vn.congtam.platform.testing;

import org.jspecify.annotations.NullMarked;
