package vn.congtam.scoring.explanation.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Reached;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.text.Text;

/** Scores slips as they would have come out, leaders after their people, whose results d follows from (Art. 15). */
final class Replay {
    private static final int MOST_REASONS = 12;

    private final Change change;
    private final Map<String, Sheet> sheets;
    private final Map<String, Sheet> changed = new HashMap<>();
    private final Map<String, Figures> figures = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /** @param sheets as they were scored, by staff code */
    Replay(Change change, Map<String, Sheet> sheets) {
        this.change = change;
        this.sheets = sheets;
    }

    /** @return none of whom the change does not concern */
    @Nullable
    Figures of(String staff) {
        Sheet sheet = sheets.get(staff);
        if (sheet == null || !change.concerns(sheet)) return null;
        Figures known = figures.get(staff);
        if (known != null) return known;
        underWay.add(staff);
        Sheet then = change.applied(sheet, people(sheet));
        underWay.remove(staff);
        changed.put(staff, then);
        Figures result = then.figures();
        figures.put(staff, result);
        return result;
    }

    /** Who is not part of the replay has reached what he has reached. */
    private SortedMap<String, Reached> people(Sheet sheet) {
        SortedMap<String, Reached> people = new TreeMap<>(sheet.done().people());
        people.replaceAll((staff, reached) -> {
            Figures then = underWay.contains(staff) ? null : of(staff);
            return then == null || reached == Reached.OPEN ? reached : Reached.by(then);
        });
        return people;
    }

    /** What the explanation would say that it does not say now. */
    List<Text> why(String staff) {
        Sheet then = changed.get(staff);
        Sheet was = sheets.get(staff);
        if (then == null || was == null) return List.of();
        Set<Text> said = was.explanation().stream().map(Step::text).collect(Collectors.toSet());
        return then.explanation().stream()
                .map(Step::text)
                .filter(text -> !said.contains(text))
                .limit(MOST_REASONS)
                .toList();
    }
}
