package vn.congtam.platform.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The head of an official document (Decree 30/2020/NĐ-CP, Annex I): the agency and its number on the left, the State's name
 * and motto with place and date on the right. Number, place and date are given by whoever issues it, so they stay open.
 *
 * @param form which form of the law it is, at the top; none for a letter or a decision
 * @param number that of a form is nobody's to give
 */
public record Letterhead(
        @Nullable String form,
        String agency,
        @Nullable String number,
        String state,
        String motto,
        String placeAndDate) {

    public static Letterhead of(@Nullable String form, String agency, MessageSource words, Locale language) {
        return new Letterhead(
                form,
                agency.toUpperCase(language),
                form == null ? said(words, "document.number", language) : null,
                said(words, "document.state", language),
                said(words, "document.motto", language),
                said(words, "document.placeAndDate", language));
    }

    private static String said(MessageSource words, String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
