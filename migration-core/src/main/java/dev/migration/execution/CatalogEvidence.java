package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells from the catalog whether a statement took effect: whether there is what it creates, or not any more what it drops.
 * One statement is done as a whole or not at all, so a part that can be looked for speaks for the rest of it.
 */
final class CatalogEvidence {

    /** What may stand between {@code create} and the kind of thing that is created. */
    private static final String[] MODIFIERS = {
        "unlogged", "cached", "memory", "row", "column", "foreign", "unique", "fulltext", "spatial", "bitmap",
        "clustered", "nonclustered", "materialized", "recursive", "force", "asc", "ascending", "desc", "descending",
        "editionable", "noneditionable"
    };

    private static final Set<String> TABLE_RULES = Set.of(
            "constraint", "primary", "unique", "check", "foreign", "key", "index", "fulltext", "spatial", "exclude",
            "period", "like");

    private static final Set<String> REPLACEABLE =
            Set.of("view", "materialized", "function", "procedure", "trigger", "package", "type", "synonym", "event",
                    "alias", "aggregate", "editionable", "force");

    /** Statements that leave the same when they are sent twice. */
    private static final Set<String> REPEATABLE = Set.of(
            "comment", "grant", "revoke", "analyze", "vacuum", "reindex", "cluster", "refresh", "optimize", "checkpoint",
            "set", "use", "pragma");

    private final KnownObjects objects;

    private CatalogEvidence(KnownObjects objects) {
        this.objects = objects;
    }

    /** @param catalog reads a schema, or the connection's own */
    static Fate of(String statement, Dialect dialect, Function<Optional<String>, DatabaseSchema> catalog) {
        StatementReader reader = StatementReader.of(statement, dialect);
        Optional<String> schema = schemaOf(StatementReader.of(statement, dialect));
        // A statement that can be sent again needs no look at the catalog.
        if (reader.isNextAny(REPEATABLE)) {
            return Fate.NOT_DONE;
        }
        return new CatalogEvidence(new KnownObjects(catalog.apply(schema))).of(reader);
    }

    /** The schema of the first name that has one. */
    private static Optional<String> schemaOf(StatementReader reader) {
        while (!reader.atEnd()) {
            QualifiedName name = reader.qualifiedName();
            if (name.schema() != null) {
                return name.schemaName();
            }
            if (name.name().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Fate of(StatementReader reader) {
        if (reader.skip("create")) {
            return create(reader);
        }
        if (reader.skip("drop")) {
            return drop(reader);
        }
        if (reader.skip("alter")) {
            return alter(reader);
        }
        if (reader.skip("rename", "table") || reader.skip("rename")) {
            QualifiedName from = reader.qualifiedName();
            return reader.skip("to") ? moved(objects.hasTable(from), objects.hasTable(reader.qualifiedName())) : Fate.UNKNOWN;
        }
        return Fate.UNKNOWN;
    }

    private Fate create(StatementReader reader) {
        if (reader.skip("or", "replace") || reader.skip("or", "alter")) {
            return reader.isNextAny(REPLACEABLE) ? Fate.NOT_DONE : Fate.UNKNOWN;
        }
        while (reader.skipAny(MODIFIERS)) {
            // They do not matter to where the thing is found.
        }
        if (reader.skip("table")) {
            return isConditional(reader) ? Fate.NOT_DONE : createTable(reader);
        }
        if (reader.skip("index")) {
            reader.skip("concurrently");
            return isConditional(reader) ? Fate.NOT_DONE : createIndex(reader);
        }
        if (reader.skip("view")) {
            return isConditional(reader) ? Fate.NOT_DONE : created(objects.hasView(reader.qualifiedName()));
        }
        if (reader.skip("sequence")) {
            return isConditional(reader) ? Fate.NOT_DONE : created(objects.hasSequence(reader.qualifiedName()));
        }
        if (reader.skip("type")) {
            QualifiedName name = reader.qualifiedName();
            return reader.skip("as", "enum")
                    ? created(objects.enumType(name).isPresent())
                    : Fate.UNKNOWN;
        }
        return Fate.UNKNOWN;
    }

    private Fate createTable(StatementReader reader) {
        QualifiedName name = reader.qualifiedName();
        if (!objects.hasTable(name)) {
            return Fate.NOT_DONE;
        }
        List<StatementReader> items = reader.parenthesized();
        List<String> columns = items.stream()
                .filter(it -> !it.isNextAny(TABLE_RULES))
                .map(StatementReader::name)
                .toList();
        boolean bringsRows = reader.contains("as") || reader.contains("select");
        return !bringsRows && objects.hasExactly(name, columns) ? Fate.DONE : Fate.UNKNOWN;
    }

    private Fate createIndex(StatementReader reader) {
        if (reader.isNext("on")) {
            return Fate.UNKNOWN;
        }
        String name = reader.qualifiedName().name();
        if (!reader.skip("on")) {
            return Fate.UNKNOWN;
        }
        reader.skip("only");
        QualifiedName table = reader.qualifiedName();
        return objects.hasTable(table) ? created(objects.hasIndex(table, name)) : Fate.UNKNOWN;
    }

    private Fate drop(StatementReader reader) {
        reader.skip("materialized");
        boolean isIndex = reader.isNext("index");
        if (!reader.skipAny("table", "view", "sequence", "index", "type")) {
            return reader.skipAny("function", "procedure", "trigger", "event") && isConditional(reader)
                    ? Fate.NOT_DONE
                    : Fate.UNKNOWN;
        }
        reader.skip("concurrently");
        if (isConditional(reader)) {
            return Fate.NOT_DONE;
        }
        QualifiedName name = reader.qualifiedName();
        if (reader.isNextSymbol(',') || reader.isNextSymbol('(')) {
            return Fate.UNKNOWN;
        }
        if (isIndex) {
            return dropped(reader.skip("on") ? objects.hasIndex(reader.qualifiedName(), name.name()) : objects.hasIndex(name.name()));
        }
        return dropped(objects.hasTable(name)
                || objects.hasView(name)
                || objects.hasSequence(name)
                || objects.enumType(name).isPresent());
    }

    private Fate alter(StatementReader reader) {
        if (reader.skip("table")) {
            return alterTable(reader);
        }
        if (reader.skip("index")) {
            String from = reader.qualifiedName().name();
            return reader.skip("rename", "to")
                    ? moved(objects.hasIndex(from), objects.hasIndex(reader.qualifiedName().name()))
                    : Fate.UNKNOWN;
        }
        if (reader.skip("sequence")) {
            QualifiedName from = reader.qualifiedName();
            if (reader.skip("rename", "to")) {
                return moved(objects.hasSequence(from), objects.hasSequence(reader.qualifiedName()));
            }
            // A counter that is set again forgets what was taken from it in between.
            return reader.contains("restart") ? Fate.UNKNOWN : Fate.NOT_DONE;
        }
        if (reader.skip("view")) {
            QualifiedName from = reader.qualifiedName();
            return reader.skip("rename", "to")
                    ? moved(objects.hasView(from), objects.hasView(reader.qualifiedName()))
                    : Fate.UNKNOWN;
        }
        return reader.skip("type") ? alterType(reader) : Fate.UNKNOWN;
    }

    private Fate alterType(StatementReader reader) {
        QualifiedName type = reader.qualifiedName();
        if (!reader.skip("add", "value")) {
            return Fate.UNKNOWN;
        }
        if (isConditional(reader)) {
            return Fate.NOT_DONE;
        }
        String value = reader.string();
        return objects.enumType(type)
                .map(it -> created(it.values().contains(value)))
                .orElse(Fate.UNKNOWN);
    }

    private Fate alterTable(StatementReader reader) {
        isConditional(reader);
        reader.skip("only");
        QualifiedName table = reader.qualifiedName();
        if (table.name().isEmpty()) {
            return Fate.UNKNOWN;
        }
        if (reader.skip("rename", "to") || reader.skip("rename", "as")) {
            return moved(objects.hasTable(table), objects.hasTable(reader.qualifiedName()));
        }
        if (!objects.hasTable(table)) {
            return Fate.UNKNOWN;
        }
        TableClause clause = new TableClause(objects, table);
        return together(reader.clauses().stream().map(clause::evidence).toList());
    }

    /** Clauses that can be repeated say nothing where another one does. */
    private static Fate together(List<TableClause.Evidence> clauses) {
        boolean isDone = clauses.contains(TableClause.Evidence.DONE);
        boolean isNotDone = clauses.contains(TableClause.Evidence.NOT_DONE);
        if (isDone || isNotDone) {
            return isDone && isNotDone ? Fate.UNKNOWN : isDone ? Fate.DONE : Fate.NOT_DONE;
        }
        return clauses.contains(TableClause.Evidence.NONE) ? Fate.UNKNOWN : Fate.NOT_DONE;
    }

    static boolean isConditional(StatementReader reader) {
        return reader.skip("if", "not", "exists") || reader.skip("if", "exists");
    }

    private static Fate created(boolean isThere) {
        return isThere ? Fate.DONE : Fate.NOT_DONE;
    }

    private static Fate dropped(boolean isThere) {
        return isThere ? Fate.NOT_DONE : Fate.DONE;
    }

    private static Fate moved(boolean isAtOld, boolean isAtNew) {
        return isAtOld == isAtNew ? Fate.UNKNOWN : isAtNew ? Fate.DONE : Fate.NOT_DONE;
    }
}
