package vn.congtam.ledger.excerpt;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Strictly;

/**
 * What is given of a stream.
 *
 * @param whole whether these are all of its facts; else whoever asked may not have the others, or did not ask for them
 * @param positions of the given facts in the log, rising; of a whole stream none where nothing was ever recorded in it
 */
public record Given(String stream, boolean whole, List<Long> positions) {
    private static final String WHOLE = "whole";
    private static final String SOME = "some";

    public Given {
        Strictly.name(stream);
        positions = List.copyOf(positions);
        Flaw.OUT_OF_RANGE.unless(positions.equals(List.copyOf(new TreeSet<>(positions))), stream);
        Flaw.TRUNCATED.unless(whole || !positions.isEmpty(), stream);
    }

    static boolean is(String line) {
        return line.startsWith(WHOLE + " ") || line.startsWith(SOME + " ");
    }

    static Given parse(String line) {
        List<String> words = List.of(line.split(" ", -1));
        Flaw.MALFORMED.unless(words.size() > 1 && Set.of(WHOLE, SOME).contains(words.getFirst()), "stream");
        return new Given(
                words.get(1),
                words.getFirst().equals(WHOLE),
                words.subList(2, words.size()).stream().map(Strictly::number).toList());
    }

    String line() {
        Stream<String> words = Stream.of(whole ? WHOLE : SOME, stream);
        return Stream.concat(words, positions.stream().map(String::valueOf)).collect(joining(" "));
    }
}
