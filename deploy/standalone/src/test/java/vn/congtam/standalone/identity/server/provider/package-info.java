@NullMarked
package vn.congtam.standalone.identity.server.provider;

import org.jspecify.annotations.NullMarked;
