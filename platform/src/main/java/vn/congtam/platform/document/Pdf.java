package vn.congtam.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A document as it is printed: A4 with the margins of Decree 30/2020/NĐ-CP, each letter inside the file. */
final class Pdf {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 30 * MILLIMETRE;
    private static final float OTHERS = 20 * MILLIMETRE;
    private static final float MARK = 24 * MILLIMETRE;
    private static final float ROOM_TO_SIGN = 18 * MILLIMETRE;

    private final Document document;
    private final org.openpdf.text.Document paper;

    private Pdf(Document document) {
        this.document = document;
        Rectangle page = document.wide() ? PageSize.A4.rotate() : PageSize.A4;
        this.paper = new org.openpdf.text.Document(page, LEFT, OTHERS, OTHERS, OTHERS);
    }

    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Pdf(document).into(bytes);
        return bytes.toByteArray();
    }

    private void into(ByteArrayOutputStream bytes) {
        PdfWriter writer = PdfWriter.getInstance(paper, bytes);
        writer.setPageEvent(new PdfPageNumbers());
        paper.addTitle(document.title());
        paper.addAuthor(document.head().agency());
        paper.addCreator("Công Tâm");
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(document.language().toLanguageTag()));
        paper.open();
        head();
        document.parts().forEach(this::part);
        mark();
        paper.close();
    }

    private void head() {
        Letterhead head = document.head();
        if (head.form() != null) add(PdfText.line(head.form(), PdfText.ITALIC, Element.ALIGN_RIGHT));
        PdfPTable sides = PdfText.columns(2, 3);
        sides.addCell(PdfText.centred(PdfText.lines(
                new Phrase(head.agency(), PdfText.BOLD),
                new Phrase("––––––––", PdfText.REGULAR),
                head.number() == null ? null : new Phrase(head.number(), PdfText.REGULAR))));
        sides.addCell(PdfText.centred(PdfText.lines(
                new Phrase(head.state(), PdfText.BOLD),
                new Phrase(head.motto(), PdfText.BOLD),
                new Phrase("–––––––––––––––––––––––", PdfText.REGULAR),
                new Phrase(head.placeAndDate(), PdfText.ITALIC))));
        add(sides);
        Paragraph title = PdfText.line(document.title(), PdfText.TITLE, Element.ALIGN_CENTER);
        title.setSpacingBefore(14);
        add(title);
        document.under().forEach(line -> add(PdfText.line(line, PdfText.BOLD, Element.ALIGN_CENTER)));
        add(PdfText.line(" ", PdfText.SMALL, Element.ALIGN_CENTER));
    }

    private void part(Part part) {
        switch (part) {
            case Part.Section section -> add(PdfText.section(section.text()));
            case Part.Paragraph text -> add(PdfText.paragraph(text));
            case Part.Facts facts -> add(PdfTables.of(facts));
            case Part.Signatures signatures -> add(signatures(signatures.all()));
            case Part.NewPage _ -> paper.newPage();
            case Table table -> add(PdfTables.of(table));
        }
    }

    /** Never torn apart by the end of a page. */
    private static PdfPTable signatures(List<Signature> some) {
        PdfPTable all = new PdfPTable(some.size());
        all.setWidthPercentage(100);
        all.setSpacingBefore(16);
        all.setKeepTogether(true);
        some.forEach(one -> all.addCell(signature(one)));
        return all;
    }

    private static PdfPCell signature(Signature one) {
        PdfPCell cell = PdfText.centred(
                PdfText.lines(new Phrase(one.as(), PdfText.BOLD), new Phrase(one.how(), PdfText.ITALIC)));
        Paragraph name = PdfText.line(one.name().isEmpty() ? " " : one.name(), PdfText.BOLD, Element.ALIGN_CENTER);
        name.setSpacingBefore(ROOM_TO_SIGN);
        cell.addElement(name);
        recorded(cell, one.recorded());
        return cell;
    }

    private static void recorded(PdfPCell cell, @Nullable String recorded) {
        if (recorded != null) cell.addElement(PdfText.line(recorded, PdfText.SMALL, Element.ALIGN_CENTER));
    }

    private void mark() {
        Mark mark = document.mark();
        if (mark == null) return;
        PdfPTable foot = PdfText.columns(1, 5);
        foot.setSpacingBefore(14);
        foot.setKeepTogether(true);
        foot.addCell(picture(mark));
        PdfPCell words = new PdfPCell();
        words.setBorder(Rectangle.NO_BORDER);
        words.setVerticalAlignment(Element.ALIGN_MIDDLE);
        words.addElement(PdfText.line(mark.words(), PdfText.SMALL, Element.ALIGN_LEFT));
        words.addElement(PdfText.line(mark.code(), PdfText.BOLD, Element.ALIGN_LEFT));
        words.addElement(PdfText.line(mark.address(), PdfText.SMALL, Element.ALIGN_LEFT));
        foot.addCell(words);
        add(foot);
    }

    private static PdfPCell picture(Mark mark) {
        try {
            Image picture = Image.getInstance(mark.picture());
            picture.scaleToFit(MARK, MARK);
            PdfPCell cell = new PdfPCell(picture);
            cell.setBorder(Rectangle.NO_BORDER);
            return cell;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Element element) {
        if (!paper.add(element)) throw new IllegalStateException("not written: " + element);
    }
}
