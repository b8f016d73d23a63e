package vn.congtam.verifier.casefile;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.reckoning.Dossier;

/** The slips as people were shown them: their figures and grades are those of the facts up to the version shown. */
final class Served {
    static final String FOLDER = "slips";

    private final Map<String, List<Told>> streams;
    private final List<Wrong> wrong;

    Served(Map<String, List<Told>> streams, List<Wrong> wrong) {
        this.streams = streams;
        this.wrong = wrong;
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
        String id = slip.required("slip").stringValue();
        long version = slip.required("version").longValue();
        List<Told> facts = streams.getOrDefault("slip/" + id, List.of());
        boolean itself = name.equals(FOLDER + "/" + id + ".json");
        if (facts.isEmpty() || !itself) wrong.add(Wrong.of("SLIP_WITHOUT_FACTS", name));
        else if (version > facts.getLast().seq()) wrong.add(Wrong.of("SLIP_NEWER", name));
        else if (facts.stream().noneMatch(fact -> fact.seq() == version))
            wrong.add(Wrong.of("SLIP_WITHOUT_FACTS", name));
        else same(name, slip, upTo(version, facts));
    }

    private static List<Told> upTo(long version, List<Told> facts) {
        return facts.stream().filter(fact -> fact.seq() <= version).toList();
    }

    private void same(String name, JsonNode slip, List<Told> facts) {
        Standing recorded = Standing.NOTHING;
        Dossier dossier = new Dossier();
        for (Told fact : facts) {
            recorded = recorded.after((SlipFact) fact.fact());
            dossier.evolve((SlipFact) fact.fact());
        }
        boolean same = Standing.shown(slip).equals(recorded)
                && recorded.maySay(
                        slip.required("state").stringValue(),
                        !dossier.conclusions().isEmpty());
        Told last = lastScore(facts);
        if (!same) wrong.add(Wrong.ofFact("SLIP_DIFFERS", last.log(), last.position(), name));
    }

    /** Where there is no score, the last fact of all. */
    private static Told lastScore(List<Told> facts) {
        return facts.stream()
                .filter(fact -> fact.type().equals("ScoreChanged"))
                .reduce((_, later) -> later)
                .orElse(facts.getLast());
    }
}
