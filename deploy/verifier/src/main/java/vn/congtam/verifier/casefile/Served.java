package vn.congtam.verifier.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.scoring.Figures;

/** The slips as people were shown them: their figures are those of the last fact of the slip that says figures. */
final class Served {
    static final String FOLDER = "slips";

    private final Map<String, List<Told>> streams;
    private final List<Wrong> wrong;
    private final List<String> newer = new ArrayList<>();

    Served(Map<String, List<Told>> streams, List<Wrong> wrong) {
        this.streams = streams;
        this.wrong = wrong;
    }

    List<String> newer() {
        return newer;
    }

    void compare(Members members) {
        for (String name : members.in(FOLDER)) {
            try {
                compare(name, Json.MAPPER.readTree(members.bytes(name).orElseThrow()));
            } catch (NotACaseFile damaged) {
                throw damaged;
            } catch (RuntimeException unreadable) {
                wrong.add(Wrong.of("SLIP_UNREADABLE", name));
            }
        }
    }

    private void compare(String name, JsonNode slip) {
        List<Told> facts = streams.getOrDefault("slip/" + slip.required("slip").stringValue(), List.of());
        long version = slip.required("version").longValue();
        boolean itself = name.equals(FOLDER + "/" + slip.required("slip").stringValue() + ".json");
        if (facts.isEmpty() || !itself) wrong.add(Wrong.of("SLIP_WITHOUT_FACTS", name));
        else if (version > facts.getLast().seq()) newer.add(name);
        else
            same(
                    name,
                    slip,
                    facts.stream().filter(fact -> fact.seq() <= version).toList());
    }

    private void same(String name, JsonNode slip, List<Told> facts) {
        Told last = facts.stream()
                .filter(fact -> fact.type().equals("ScoreChanged"))
                .reduce((_, later) -> later)
                .orElse(null);
        Figures shown = figures(slip);
        Figures recorded = last == null ? null : figures(last.payload());
        if (Objects.equals(shown, recorded)) return;
        wrong.add(
                last == null
                        ? Wrong.of("SLIP_DIFFERS", name)
                        : Wrong.ofFact("SLIP_DIFFERS", last.log(), last.position(), name));
    }

    private static @Nullable Figures figures(JsonNode of) {
        JsonNode figures = of.path("figures");
        return figures.isMissingNode() || figures.isNull() ? null : Json.MAPPER.treeToValue(figures, Figures.class);
    }
}
