package vn.congtam.scoring.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The legal basis of a rule, which the rule sets name in Vietnamese, in the language of the page. The words of both
 * languages stand in the bundles under {@code article.*}: those of the Vietnamese bundle are recognised and said by the
 * other's. What is not recognised as a whole is left as the law says it.
 */
@Component
public class Articles {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> KINDS = List.of(
            "internal",
            "authority",
            "proposal",
            "point",
            "clause",
            "article",
            "form",
            "annex",
            "decree",
            "employees",
            "law");

    private final MessageSource words;
    private final Pattern part;

    Articles(MessageSource words) {
        this.words = words;
        this.part = Pattern.compile(
                KINDS.stream().map(this::recognised).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public String said(String article, Locale locale) {
        return locale.getLanguage().equals("vi")
                ? article
                : translated(article, locale).orElse(article);
    }

    private Optional<String> translated(String article, Locale locale) {
        Matcher found = part.matcher(article);
        boolean whole = found.replaceAll("").replaceAll("[,;\\s]", "").isEmpty();
        return whole
                ? Optional.of(
                        found.reset().results().map(one -> said(one, locale)).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private String recognised(String kind) {
        String[] around = words.getMessage("article." + kind, new Object[] {"\n"}, VIETNAMESE)
                .split("\n", -1);
        if (around.length == 1) return "(?<" + kind + ">" + Pattern.quote(around[0]) + ")";
        return Pattern.quote(around[0]) + "(?<" + kind + ">[^,;\\s]+)" + Pattern.quote(around[1]);
    }

    private String said(MatchResult one, Locale locale) {
        return KINDS.stream()
                .filter(kind -> one.group(kind) != null)
                .map(kind -> words.getMessage("article." + kind, new Object[] {one.group(kind)}, locale))
                .findFirst()
                .orElseThrow();
    }
}
