package vn.congtam.rulebook.words;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Assumed;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.text.Text;

/** A rule set in words, but for its header. What it leaves open is not told, unless it is read in one way all the same. */
public record InWords(Parameters rules) {
    private static final String ARTICLE = "article.";

    public List<Chapter> chapters() {
        return Contents.CHAPTERS.stream().map(this::chapter).toList();
    }

    private Chapter chapter(String name) {
        List<Provision> provisions =
                said(Contents.of(name)).map(this::provision).toList();
        return new Chapter(name, Wording.of("chapter." + name), provisions);
    }

    /** The article behind each rule, as the law is cited. */
    public List<Provision> articles() {
        return rules.all().keySet().stream()
                .filter(name -> name.startsWith(ARTICLE))
                .map(name -> new Provision(name, Wording.of(name), cited(name), isUnverified(name)))
                .toList();
    }

    /** Articles aside: they change wherever the law does. */
    public List<Change> changesOf(Parameters base) {
        return said(Contents.parameters())
                .filter(name -> !rules.text(name).equals(said(name, base)))
                .map(name -> new Change(provision(name), before(name, base)))
                .toList();
    }

    private static @Nullable Text before(String name, Parameters base) {
        return said(name, base) == null ? null : Wording.value(name, base);
    }

    /** How many of the parameters told are still to be checked against the original text. */
    public long unverified() {
        return said(Contents.parameters()).filter(this::isUnverified).count();
    }

    private Stream<String> said(List<String> names) {
        return names.stream().filter(name -> said(name, rules) != null);
    }

    private static @Nullable String said(String name, Parameters by) {
        return by.all().getOrDefault(name, Assumed.VALUES.get(name));
    }

    private Provision provision(String name) {
        return new Provision(name, Wording.of(name), Wording.value(name, rules), isUnverified(name));
    }

    private Text cited(String name) {
        return new Text(rules.text(name), rules.text(name));
    }

    private boolean isUnverified(String name) {
        return rules.list("unverified").contains(name) || rules.maybe(name) == null;
    }
}
