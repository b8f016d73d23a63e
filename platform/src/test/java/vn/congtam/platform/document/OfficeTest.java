package vn.congtam.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens what is handed out and finds the same in it. Only where it is installed: on other machines these tests
 * are skipped, and {@link DocumentTest} reads the files with other libraries.
 */
class OfficeTest {
    private static final Optional<Path> OFFICE = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    @TempDir
    Path folder;

    @Test
    void a_text_document_opens_in_it() throws Exception {
        String text = converted(Format.DOCX, "txt:Text (encoded):UTF8", "txt");
        assertThat(text)
                .contains(Sample.NAME, Sample.WORK, Sample.FORMULA, "62,42", "1.234,5", "Tự chấm 08:15 24/10/2026");
    }

    @Test
    void a_sheet_opens_in_it_and_nothing_in_it_is_computed() throws Exception {
        String text = converted(Format.XLSX, "csv:Text - txt - csv (StarCalc):44,34,76,1", "csv");
        assertThat(text).contains(Sample.NAME, "62.42", "1234.5").contains("=HYPERLINK(");
    }

    @Test
    void a_text_document_prints_in_it_with_the_typeface_it_brings() throws Exception {
        byte[] pdf = Files.readAllBytes(convert(Format.DOCX, "pdf", "pdf"));
        try (var read = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var resources = read.getPage(0).getResources();
            for (var name : resources.getFontNames())
                assertThat(resources.getFont(name).getName()).contains("LiberationSerif");
        }
    }

    private String converted(Format format, String to, String ending) throws Exception {
        return Files.readString(convert(format, to, ending));
    }

    private Path convert(Format format, String to, String ending) throws IOException, InterruptedException {
        assumeTrue(OFFICE.isPresent(), "LibreOffice is not installed");
        String name = format.name().toLowerCase(java.util.Locale.ROOT);
        Path file = Files.write(folder.resolve("a." + name), format.write(Sample.document(3)));
        Process office = new ProcessBuilder(
                        OFFICE.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return folder.resolve("a." + ending);
    }
}
