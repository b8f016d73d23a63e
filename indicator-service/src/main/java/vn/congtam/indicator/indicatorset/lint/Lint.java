package vn.congtam.indicator.indicatorset.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicatorset.Block;
import vn.congtam.events.indicatorset.Coverage;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.indicator.indicatorset.lint.Hint.Code;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;

/** Looks a set over. Pure: the same set among the same others gives the same hints. */
final class Lint {
    private static final Set<String> SAID_BY_WORDS = Set.of("name", "evidence", "unit");
    private static final String SAME = "(?U)[\\s\\p{Punct}]+";

    private final SetContent content;
    private final Others others;
    private final List<Hint> found = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private Lint(SetContent content, Others others) {
        this.content = content;
        this.others = others;
    }

    static List<Hint> of(SetContent content, Others others) {
        Lint lint = new Lint(content, others);
        for (int i = 0; i < content.blocks().size(); i++) {
            lint.look("/blocks/" + i, content.blocks().get(i));
        }
        lint.factors();
        return List.copyOf(lint.found);
    }

    private void look(String at, Block block) {
        jargon(at + "/title", block.title());
        for (int i = 0; i < block.indicators().size(); i++) {
            look(at + "/indicators/" + i, block.indicators().get(i));
        }
    }

    private void look(String at, Indicator one) {
        boolean quantity = "QUANTITATIVE".equals(one.fields().get("kind"));
        if (quantity && !one.fields().containsKey("unit")) add(Code.NO_UNIT, at + "/unit", name(one));
        if (!one.fields().containsKey("evidence")) add(Code.NO_EVIDENCE_RULE, at + "/evidence", name(one));
        duplicate(at, one);
        copied(at, one);
        if (others.reachedByAll().contains(one.code())) add(Code.CANNOT_DISCRIMINATE, at, name(one));
        one.fields().forEach((field, text) -> {
            if (isInWords(field)) jargon(at + "/" + (field.startsWith("level.") ? "levels" : field), text);
        });
    }

    private static boolean isInWords(String field) {
        return SAID_BY_WORDS.contains(field) || field.startsWith("level.") && field.endsWith(".text");
    }

    private void duplicate(String at, Indicator one) {
        String before = names.putIfAbsent(same(name(one)), one.code());
        if (before != null) add(Code.DUPLICATE, at + "/name", name(one), before);
    }

    /** What both take over from a template is not copied. */
    private void copied(String at, Indicator one) {
        if (one.inherited().contains("name")) return;
        for (SetEdition other : others.sets()) {
            if (other.indicators().anyMatch(theirs -> isSame(one, theirs))) {
                add(
                        Code.COPIED_FROM_OTHER_POST,
                        at,
                        name(one),
                        other.set().value(),
                        whom(other.content().coverage()));
                return;
            }
        }
    }

    private static boolean isSame(Indicator one, Indicator theirs) {
        return same(name(one)).equals(same(name(theirs))) && measured(one).equals(measured(theirs));
    }

    /** All that it says but its name, its weight and where its figures come from. */
    private static Map<String, String> measured(Indicator one) {
        Map<String, String> all = new HashMap<>(one.fields());
        all.keySet()
                .removeIf(field -> field.equals("name")
                        || field.equals("weight")
                        || field.equals("evidence")
                        || field.startsWith("source."));
        return all;
    }

    private static String whom(@Nullable Coverage coverage) {
        return coverage == null || coverage.code() == null ? "-" : coverage.code();
    }

    private void jargon(String at, String text) {
        Set<String> told = new HashSet<>();
        for (Jargon.Word word : Jargon.in(text)) {
            if (told.add(word.word())) add(Code.BUSINESS_JARGON, at, word.word(), word.vi(), word.en());
        }
    }

    private void factors() {
        others.factors().stream()
                .filter(Others.Factor::isFar)
                .forEach(one -> add(
                        Code.FACTOR_FAR_FROM_PROVINCE,
                        "/catalogue",
                        one.name(),
                        one.own().toPlainString(),
                        one.province().toPlainString(),
                        one.product()));
    }

    private void add(Code code, String at, Object... details) {
        found.add(code.at(at, details));
    }

    private static String name(Indicator one) {
        return one.fields().getOrDefault("name", one.code());
    }

    private static String same(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll(SAME, " ");
    }
}
