package vn.congtam.calculator;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Violation;

/** Scores the inputs of a file, or of the standard input for {@code -}. */
public final class Calculator {
    private static final int REFUSED = 2;
    private static final ObjectWriter COMPACT = JsonMapper.shared().writer();
    private static final ObjectWriter READABLE = COMPACT.withDefaultPrettyPrinter();

    private Calculator() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.in, System.out, System.err));
    }

    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        List<String> files = files(arguments);
        if (files.size() != 1) return refuse(Unreadable.USAGE.at(""), err);
        return files.getFirst().equals("-") ? run(in, out, err) : runFile(files.getFirst(), out, err);
    }

    private static List<String> files(String... arguments) {
        List<String> all = List.of(arguments);
        return all.size() == 2 && all.getFirst().equals("score") ? all.subList(1, 2) : all;
    }

    private static int runFile(String file, PrintStream out, PrintStream err) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return run(in, out, err);
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(Unreadable.FILE_UNREADABLE.at(""), err);
        }
    }

    /** @return 0, or 2 with a problem on {@code err} and nothing on {@code out} */
    static int run(InputStream in, PrintStream out, PrintStream err) {
        try {
            answer(Requests.read(new BufferedInputStream(in)), out);
            return 0;
        } catch (RuleViolation refusal) {
            return refuse(refusal, err);
        }
    }

    private static void answer(Requests requests, PrintStream out) {
        if (requests.single()) print(READABLE, answer(requests.all().getFirst()), out);
        else answerAll(requests.all(), out);
    }

    private static void answerAll(List<Request> requests, PrintStream out) {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try (var answers = COMPACT.writeValuesAsArray(buffered)) {
            requests.forEach(request -> answers.write(answer(request)));
        }
        out.println();
    }

    private static Object answer(Request request) {
        return Answer.of(request.score());
    }

    private static int refuse(Violation violation, PrintStream err) {
        return refuse(new RuleViolation(List.of(violation)), err);
    }

    private static int refuse(RuleViolation refusal, PrintStream err) {
        print(READABLE, Problem.of(refusal), err);
        return REFUSED;
    }

    /** As bytes, for JSON is UTF-8 whatever the locale of the stream. */
    private static void print(ObjectWriter writer, Object value, PrintStream out) {
        byte[] bytes = writer.writeValueAsBytes(value);
        out.write(bytes, 0, bytes.length);
        out.println();
        out.flush();
    }
}
