package vn.congtam.platform.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How values are written for people: Vietnam's time, the comma of Vietnamese decimals. Figures are never rounded here:
 * what stands on a page is what is stored.
 */
public record Formats(Locale locale) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String NONE = "–";

    public String number(@Nullable BigDecimal number) {
        return number == null ? NONE : point(plain(number));
    }

    /** A share of one as per cent. */
    public String percent(@Nullable BigDecimal share) {
        if (share == null) {
            return NONE;
        }
        return point(plain(share.movePointRight(2))) + " %";
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? NONE
                : written(vietnamese() ? "dd/MM/yyyy" : "d MMM yyyy").format(day);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null
                ? NONE
                : written(vietnamese() ? "HH:mm dd/MM/yyyy" : "d MMM yyyy, HH:mm")
                        .format(moment.atZone(VIETNAM));
    }

    /** With seconds and offset, for the title that appears on hover. */
    public String exactly(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(VIETNAM));
    }

    /** @param month such as {@code 2026-10} */
    public String month(String month) {
        return written(vietnamese() ? "'tháng' M/yyyy" : "MMMM yyyy").format(YearMonth.parse(month));
    }

    /** As in facts: no zeros at the end. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Thousands are set apart, by a dot where the comma divides decimals. */
    private String point(String plain) {
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String whole = plain.substring(0, end).replaceAll("(?<=\\d)(?=(\\d{3})+$)", vietnamese() ? "." : ",");
        return whole + (vietnamese() ? plain.substring(end).replace('.', ',') : plain.substring(end));
    }

    private DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private boolean vietnamese() {
        return locale.getLanguage().equals("vi");
    }
}
