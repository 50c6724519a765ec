package dev.migration.execution;

import dev.migration.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What one clause of {@code alter table} says about whether it was carried out. */
record TableClause(KnownObjects objects, QualifiedName table) {

    private static final Set<String> UNNAMED = Set.of("primary", "unique", "foreign", "check", "exclude");

    /** What a clause tells. */
    enum Evidence {

        DONE,

        NOT_DONE,

        /** Nothing, and it can be carried out again. */
        REPEATABLE,

        /** Nothing. */
        NONE
    }

    Evidence evidence(StatementReader clause) {
        if (clause.skip("add")) {
            return add(clause);
        }
        if (clause.skip("drop")) {
            return drop(clause);
        }
        if (clause.skip("rename")) {
            return rename(clause);
        }
        if (clause.skip("change")) {
            clause.skip("column");
            String from = clause.name();
            String to = clause.name();
            return from.equalsIgnoreCase(to) ? Evidence.REPEATABLE : moved(column(from), column(to));
        }
        if (clause.skip("alter")) {
            return alter(clause);
        }
        boolean isRepeatable = clause.isNextAny(Set.of("modify", "comment", "engine", "validate", "enable", "disable"));
        return isRepeatable ? Evidence.REPEATABLE : Evidence.NONE;
    }

    private Evidence alter(StatementReader clause) {
        clause.skip("column");
        if (clause.skipAny("index", "constraint", "check")) {
            return Evidence.REPEATABLE;
        }
        String column = clause.name();
        if (clause.skip("rename", "to")) {
            return moved(column(column), column(clause.name()));
        }
        // The old values would be converted twice; a counter would forget what was taken from it in between.
        return clause.contains("using") || clause.contains("restart") ? Evidence.NONE : Evidence.REPEATABLE;
    }

    private Evidence add(StatementReader clause) {
        if (clause.skip("constraint") && !clause.isNextAny(UNNAMED)) {
            return CatalogEvidence.isConditional(clause)
                    ? Evidence.REPEATABLE
                    : created(objects.hasConstraint(table, clause.name()));
        }
        if (clause.skip("primary", "key")) {
            return created(objects.hasPrimaryKey(table));
        }
        if (clause.isNextAny(Set.of("foreign", "check", "exclude"))) {
            return Evidence.NONE;
        }
        if (clause.skipAny("unique", "fulltext", "spatial")) {
            clause.skipAny("index", "key");
            return index(clause);
        }
        if (clause.skipAny("index", "key")) {
            return index(clause);
        }
        clause.skip("column");
        if (CatalogEvidence.isConditional(clause)) {
            return Evidence.REPEATABLE;
        }
        if (clause.isNextSymbol('(')) {
            return allColumns(clause.parenthesized());
        }
        String name = clause.name();
        return name.isEmpty() ? Evidence.NONE : created(column(name));
    }

    private Evidence index(StatementReader clause) {
        if (clause.isNextSymbol('(') || clause.atEnd()) {
            return Evidence.NONE;
        }
        return CatalogEvidence.isConditional(clause)
                ? Evidence.REPEATABLE
                : created(objects.hasIndex(table, clause.name()));
    }

    private Evidence allColumns(List<StatementReader> items) {
        List<String> names = items.stream()
                .filter(it -> !it.isNextAny(UNNAMED) && !it.isNext("constraint"))
                .map(StatementReader::name)
                .toList();
        long there = names.stream().filter(this::column).count();
        if (names.isEmpty() || there > 0 && there < names.size()) {
            return Evidence.NONE;
        }
        return created(there > 0);
    }

    private Evidence drop(StatementReader clause) {
        if (clause.skip("primary", "key")) {
            return dropped(objects.hasPrimaryKey(table));
        }
        if (clause.skipAny("constraint", "check") || clause.skip("foreign", "key")) {
            return CatalogEvidence.isConditional(clause)
                    ? Evidence.REPEATABLE
                    : dropped(objects.hasConstraint(table, clause.name()));
        }
        if (clause.skipAny("index", "key")) {
            return CatalogEvidence.isConditional(clause)
                    ? Evidence.REPEATABLE
                    : dropped(objects.hasIndex(table, clause.name()));
        }
        clause.skip("column");
        if (CatalogEvidence.isConditional(clause)) {
            return Evidence.REPEATABLE;
        }
        String name = clause.name();
        return name.isEmpty() ? Evidence.NONE : dropped(column(name));
    }

    private Evidence rename(StatementReader clause) {
        if (clause.skipAny("index", "key")) {
            String from = clause.name();
            return clause.skip("to") ? moved(objects.hasIndex(table, from), objects.hasIndex(table, clause.name())) : Evidence.NONE;
        }
        if (clause.skip("constraint")) {
            String from = clause.name();
            return clause.skip("to")
                    ? moved(objects.hasConstraint(table, from), objects.hasConstraint(table, clause.name()))
                    : Evidence.NONE;
        }
        clause.skip("column");
        String from = clause.name();
        return clause.skip("to") ? moved(column(from), column(clause.name())) : Evidence.NONE;
    }

    private boolean column(String name) {
        return objects.hasColumn(table, name);
    }

    private static Evidence created(boolean isThere) {
        return isThere ? Evidence.DONE : Evidence.NOT_DONE;
    }

    private static Evidence dropped(boolean isThere) {
        return isThere ? Evidence.NOT_DONE : Evidence.DONE;
    }

    private static Evidence moved(boolean isAtOld, boolean isAtNew) {
        return isAtOld == isAtNew ? Evidence.NONE : created(isAtNew);
    }
}
