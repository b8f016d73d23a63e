package vn.congtam.calculator;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Violation;

/** A refusal as problem+json (RFC 9457). */
final class Problem {
    private static final int UNPROCESSABLE = 422;

    private Problem() {}

    static SequencedMap<String, Object> of(RuleViolation refusal) {
        SequencedMap<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:congtam:problem:" + refusal.code());
        problem.put("title", "Đầu vào không hợp lệ / The input is not valid");
        problem.put("status", UNPROCESSABLE);
        problem.put("code", refusal.code());
        problem.put("detail", refusal.text().vi() + " / " + refusal.text().en());
        problem.putAll(Answer.sentences(refusal.text()));
        problem.put("errors", refusal.violations().stream().map(Problem::error).toList());
        return problem;
    }

    private static SequencedMap<String, Object> error(Violation violation) {
        SequencedMap<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", violation.pointer());
        error.put("code", violation.code());
        error.putAll(Answer.sentences(violation.message()));
        return error;
    }
}
