package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.StatementLimits;
import dev.migration.sql.SqlStatement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The limits of statements in a printed script: what the session of whoever runs it is told, and told again to forget. */
final class PrintedLimits {

    private final ScriptSqlSink sink;

    private final List<Printed> ofLocks;

    private final List<Printed> ofStatements;

    private StatementLimits limits;

    PrintedLimits(Dialect dialect, ScriptSqlSink sink, StatementLimits limits) {
        this.sink = sink;
        this.limits = limits;
        this.ofLocks = dialect.lockTimeout().stream().map(Printed::new).toList();
        this.ofStatements =
                dialect.statementTimeout().stream().map(Printed::new).toList();
    }

    void within(StatementLimits inner, Runnable block) {
        StatementLimits outer = limits;
        limits = inner.within(outer);
        try {
            block.run();
        } finally {
            limits = outer;
        }
    }

    /** Sets what holds for the next statement. */
    void prepare() {
        ofLocks.forEach(it -> it.apply(limits.lockTimeout()));
        ofStatements.forEach(it -> it.apply(limits.statementTimeout()));
    }

    /** To be called outside of a transaction. */
    void putBack() {
        ofLocks.forEach(Printed::putBack);
        ofStatements.forEach(Printed::putBack);
    }

    /** One setting, as the session has it at this place of the script. */
    private final class Printed {

        private final TimeoutSetting setting;

        private @Nullable Duration ofSession;

        private @Nullable Duration ofTransaction;

        private int transaction = -1;

        Printed(TimeoutSetting setting) {
            this.setting = setting;
        }

        void apply(@Nullable Duration wanted) {
            boolean isLocal = setting.hasLocal() && sink.isInTransaction();
            Duration current = isLocal && transaction == sink.transaction() ? ofTransaction : ofSession;
            if (Objects.equals(wanted, current)) {
                return;
            }
            print(wanted == null ? setting.initial() : setting.value().apply(wanted), isLocal);
            if (isLocal) {
                ofTransaction = wanted;
                transaction = sink.transaction();
            } else {
                ofSession = wanted;
            }
        }

        void putBack() {
            if (ofSession != null) {
                print(setting.initial(), false);
                ofSession = null;
            }
        }

        private void print(String value, boolean isLocal) {
            sink.execute(new SqlStatement(setting.assign(value, isLocal), 1));
        }
    }
}
