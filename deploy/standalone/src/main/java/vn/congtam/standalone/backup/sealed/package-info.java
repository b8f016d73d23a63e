/** How the files of a backup are sealed: nobody without the password reads them, and nobody changes them unnoticed. */
@NullMarked
package vn.congtam.standalone.backup.sealed;

import org.jspecify.annotations.NullMarked;
