package dev.migration.execution;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Where we knowingly print otherwise than Alembic: when, why, and what is left when that is taken away. This is the whole
 * list.
 */
enum OfflineDeviation {
    OPENING(
            "Our script begins by saying how it is run, and has its client end at the first statement that fails; without"
                    + " that, most clients go on and leave a state that nobody knows.",
            question -> true,
            (question, ours) -> ours.withoutBeginning(question.opening())),

    ORACLE_WITHOUT_BATCHES(
            "Without a batch separator, nothing ends Alembic's statements for Oracle; ours end with a semicolon.",
            question -> question.dialect().equals("oracle")
                    && question.batchSeparator().isEmpty(),
            (question, ours) -> ours.withoutSemicolons()),

    BATCH_AFTER_BEGIN(
            "Alembic puts the first statement into one batch with BEGIN TRANSACTION, where CREATE VIEW and its kin may not stand.",
            question -> question.dialect().equals("mssql"),
            (question, ours) -> ours.withoutSeparatorsAfter("begin transaction;")),

    SQLITE_TRANSACTIONS(
            "SQLite rolls changes of the schema back like any other; Alembic leaves transactions out for the sake of Python's driver.",
            question -> question.dialect().equals("sqlite")
                    && !question.option("transactional_ddl").equals(Optional.of(true)),
            (question, ours) -> ours.without("begin;", "commit;")),

    CLAIMED_TRANSACTIONS(
            "Alembic can be told that a database takes its DDL back which does not; around statements that commit by"
                    + " themselves a BEGIN promises what nobody keeps.",
            question -> question.option("transactional_ddl").equals(Optional.of(true))
                    && Set.of("mysql", "mariadb", "oracle").contains(question.dialect()),
            (question, ours) -> ours),

    KEYLESS_VERSION_TABLE(
            "Alembic can leave out the primary key of the version table; ours always has it, since two equal rows are never right.",
            question -> question.option("version_table_pk").equals(Optional.of(false)),
            (question, ours) -> ours.replacing(", constraint alembic_version_pkc primary key (version_num)", ""));

    final String reason;

    private final Predicate<OfflineCase> applies;

    private final BiFunction<OfflineCase, PrintedSql, PrintedSql> takeAway;

    OfflineDeviation(
            String reason, Predicate<OfflineCase> applies, BiFunction<OfflineCase, PrintedSql, PrintedSql> takeAway) {
        this.reason = reason;
        this.applies = applies;
        this.takeAway = takeAway;
    }

    static PrintedSql takeAll(OfflineCase question, PrintedSql ours) {
        PrintedSql rest = ours;
        for (OfflineDeviation deviation : values()) {
            if (deviation.applies.test(question)) {
                rest = deviation.takeAway.apply(question, rest);
            }
        }
        return rest;
    }

    /** Alembic's output as it would be had it not been told what we refuse to believe. */
    static PrintedSql expected(OfflineCase question, PrintedSql theirs) {
        return CLAIMED_TRANSACTIONS.applies.test(question)
                ? theirs.withoutSeparatorsAfter("set transaction read write", "commit")
                        .without("begin;", "commit;", "set transaction read write", "commit")
                : theirs;
    }
}
