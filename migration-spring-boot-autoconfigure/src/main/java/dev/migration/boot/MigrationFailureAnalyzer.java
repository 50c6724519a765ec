package dev.migration.boot;

import dev.migration.error.MigrationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/**
 * Reports every failure of ours: what is wrong as the description, what to do as the action.
 * Before the unordered analyzers, which would explain a cause instead.
 */
@Order(0)
final class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<MigrationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrationException cause) {
        Problem problem = Problem.of(cause);
        return new FailureAnalysis(problem.problem(), problem.remedy(), cause);
    }
}
