/** The edge and a service with a Keycloak as it is published, and with the realm of this folder. */
@NullMarked
package vn.congtam.keycloak;

import org.jspecify.annotations.NullMarked;
