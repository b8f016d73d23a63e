package vn.congtam.standalone.identity;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that its owner alone may enter: whatever lies in it, with whatever rights, is out of reach of others. */
public record PrivateFolder(Path folder) {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final String OWNER_ALONE = "rwx------";

    /** Makes it, or takes from others what an earlier version let them. */
    public void make() throws IOException {
        Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
        Files.createDirectories(folder, only(OWNER_ALONE));
        closeToOthers();
    }

    public void closeToOthers() throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ALONE));
        }
    }

    static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
