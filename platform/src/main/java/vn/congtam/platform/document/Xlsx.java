package vn.congtam.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** A document as a sheet, to go on computing with: numbers are numbers, and what is a text stays one whatever it looks like. */
final class Xlsx {
    private Xlsx() {}

    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "CongTam", null)) {
            workbook.setGlobalDefaultFont(Typeface.OFFICE_NAME, 12);
            XlsxSheet sheet = new XlsxSheet(workbook.newWorksheet(name(document)), width(document));
            if (document.wide()) sheet.across();
            head(sheet, document);
            document.parts().forEach(part -> part(sheet, part));
            if (document.mark() != null) sheet.mark(document.mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Of a sheet at most 31 letters, none of them special. */
    private static String name(Document document) {
        String plain = document.name().replaceAll("[^\\p{L}\\p{N} -]", "-");
        return plain.substring(0, Math.min(plain.length(), 31));
    }

    /** As many columns as the widest table has. */
    private static int width(Document document) {
        return document.parts().stream()
                .mapToInt(part -> part instanceof Table table ? table.columns().size() : 2)
                .max()
                .orElse(2);
    }

    private static void head(XlsxSheet sheet, Document document) {
        Letterhead head = document.head();
        if (head.form() != null) sheet.line(head.form(), false);
        sheet.line(head.agency(), true);
        if (head.number() != null) sheet.line(head.number(), false);
        sheet.middle(head.state());
        sheet.middle(head.motto());
        sheet.line(head.placeAndDate(), false);
        sheet.middle(document.title());
        document.under().forEach(sheet::middle);
    }

    private static void part(XlsxSheet sheet, Part part) {
        switch (part) {
            case Part.Section section -> sheet.line(section.text(), true);
            case Part.Paragraph text -> sheet.line(text.text(), text.strong());
            case Part.Facts facts -> facts.all().forEach(fact -> sheet.fact(fact.name(), fact.value()));
            case Part.Signatures signatures -> signatures.all().forEach(one -> signature(sheet, one));
            case Part.NewPage _ -> sheet.skip();
            case Table table -> sheet.table(table);
        }
    }

    private static void signature(XlsxSheet sheet, Signature one) {
        sheet.line(one.as(), true);
        sheet.line(one.name(), false);
        if (one.recorded() != null) sheet.line(one.recorded(), false);
    }
}
