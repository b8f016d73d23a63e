/** What is the same for whoever answers at the door, the edge and every service: languages, and what Tomcat refuses itself. */
@NullMarked
package vn.congtam.door;

import org.jspecify.annotations.NullMarked;
