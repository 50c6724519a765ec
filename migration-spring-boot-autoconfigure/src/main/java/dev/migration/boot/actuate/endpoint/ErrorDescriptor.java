package dev.migration.boot.actuate.endpoint;

import dev.migration.boot.Problem;

/** A database that cannot tell where it stands, with what is wrong and what to do. Holds no credentials. */
public record ErrorDescriptor(String status, String problem, String remedy) implements DatabaseDescriptor {

    static ErrorDescriptor of(RuntimeException failure) {
        Problem problem = Problem.of(failure);
        return new ErrorDescriptor("ERROR", problem.problem(), problem.remedy());
    }
}
