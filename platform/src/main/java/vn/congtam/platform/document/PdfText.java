package vn.congtam.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Lines of a printed document in its one typeface. */
final class PdfText {
    private static final BaseFont PLAIN = embedded(Typeface.REGULAR);
    private static final BaseFont HEAVY = embedded(Typeface.BOLD);
    private static final BaseFont SLANTED = embedded(Typeface.ITALIC);

    static final Font REGULAR = new Font(PLAIN, 12);
    static final Font BOLD = new Font(HEAVY, 12);
    static final Font ITALIC = new Font(SLANTED, 12);
    static final Font TITLE = new Font(HEAVY, 14);
    static final Font SMALL = new Font(SLANTED, 9);
    static final Font CELL = new Font(PLAIN, 10);
    static final Font HEADING = new Font(HEAVY, 10);

    private PdfText() {}

    private static BaseFont embedded(Typeface face) {
        try {
            String name = Typeface.NAME + " " + face + ".ttf";
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, face.bytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Paragraph line(String text, Font font, int alignment) {
        Paragraph line = new Paragraph(text, font);
        line.setAlignment(alignment);
        line.setMultipliedLeading(1.25f);
        return line;
    }

    static Paragraph section(String text) {
        Paragraph line = line(text, BOLD, Element.ALIGN_LEFT);
        line.setSpacingBefore(10);
        line.setSpacingAfter(4);
        return line;
    }

    static Paragraph paragraph(Part.Paragraph text) {
        Font font = text.strong() ? BOLD : REGULAR;
        Paragraph line = line(text.text(), font, text.centred() ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        line.setSpacingAfter(4);
        return line;
    }

    static Phrase[] lines(@Nullable Phrase... lines) {
        return Arrays.stream(lines).filter(Objects::nonNull).toArray(Phrase[]::new);
    }

    /** One below the other, in the middle, without a border. */
    static PdfPCell centred(Phrase... lines) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        for (Phrase one : lines) {
            Paragraph line = new Paragraph(one);
            line.setAlignment(Element.ALIGN_CENTER);
            line.setLeading(15);
            cell.addElement(line);
        }
        return cell;
    }

    static PdfPTable columns(int... widths) {
        PdfPTable table = new PdfPTable(widths.length);
        table.setWidthPercentage(100);
        table.setWidths(widths);
        return table;
    }
}
