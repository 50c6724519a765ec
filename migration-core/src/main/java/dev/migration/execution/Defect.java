package dev.migration.execution;

import dev.migration.execution.RepairFinding.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A finding together with what mends it. */
record Defect(RepairFinding finding, Mending mending) {

    /** To be called under the lock, in a transaction. */
    @FunctionalInterface
    interface Mending {

        Mending NONE = jdbc -> {};

        void apply(JdbcClient jdbc);
    }

    static Defect mendable(Kind kind, String subject, String problem, String remedy, Mending mending) {
        return new Defect(new RepairFinding(kind, subject, problem, remedy, true), mending);
    }

    static Defect forPeople(Kind kind, String subject, String problem, String remedy) {
        return new Defect(new RepairFinding(kind, subject, problem, remedy, false), Mending.NONE);
    }
}
