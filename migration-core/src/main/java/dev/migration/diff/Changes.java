package dev.migration.diff;

import dev.migration.operation.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what a comparison finds, and puts it into an order in which it can be done. */
final class Changes {

    private final Map<Phase, List<Operation>> operations = new EnumMap<>(Phase.class);

    private final List<RenameSuspicion> suspicions = new ArrayList<>();

    private final List<String> remarks = new ArrayList<>();

    void add(Phase phase, Operation operation) {
        operations.computeIfAbsent(phase, it -> new ArrayList<>()).add(operation);
    }

    /** Those of a type in the order in which they were found. */
    <T extends Operation> List<T> found(Class<T> type) {
        return operations.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    void suspect(RenameSuspicion suspicion) {
        suspicions.add(suspicion);
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    SchemaDiff inOrder() {
        return new SchemaDiff(operations.values().stream().flatMap(List::stream).toList(), suspicions, remarks);
    }
}
