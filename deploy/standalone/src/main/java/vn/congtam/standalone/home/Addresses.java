package vn.congtam.standalone.home;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The ports of the database and the broker of a process that runs; the next one has others. */
public record Addresses(int database, int broker) {

    public static Addresses read(Path file) {
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            found.load(reader);
            return new Addresses(
                    Integer.parseInt(found.getProperty("database")), Integer.parseInt(found.getProperty("broker")));
        } catch (IOException | NumberFormatException e) {
            throw CannotStart.prevented("Hệ thống đang khởi động, hãy thử lại / it is just starting, try again: " + e);
        }
    }

    public void write(Path file) {
        try {
            Files.writeString(file, "database=" + database + "\nbroker=" + broker + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
