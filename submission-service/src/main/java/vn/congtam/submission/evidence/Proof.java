package vn.congtam.submission.evidence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.TaskId;

/** The tasks that a file was handed in for; whoever may see one of them may see the file. */
record Proof(List<TaskId> tasks) {

    static Proof given(@Nullable Proof proof, TaskId task) {
        return proof == null
                ? new Proof(List.of(task))
                : new Proof(Stream.concat(proof.tasks().stream(), Stream.of(task))
                        .distinct()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList());
    }

    static List<String> keys(Collection<Evidence> files) {
        return files.stream().map(Evidence::sha256).distinct().toList();
    }
}
