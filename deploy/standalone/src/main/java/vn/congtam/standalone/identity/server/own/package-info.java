/** What a person does about his own account, and sees of it. */
@NullMarked
package vn.congtam.standalone.identity.server.own;

import org.jspecify.annotations.NullMarked;
