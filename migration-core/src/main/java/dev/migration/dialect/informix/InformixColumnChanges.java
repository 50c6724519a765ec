package dev.migration.dialect.informix;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Changes of one column: {@code modify} takes the whole definition, and what that leaves out is lost. */
final class InformixColumnChanges extends ColumnChanges {

    private static final Set<ColumnAspect> DEFINED =
            EnumSet.of(ColumnAspect.TYPE, ColumnAspect.NULLABLE, ColumnAspect.DEFAULT);

    InformixColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> of(ModifyColumn operation) {
        refuseUsing(operation);
        ColumnPatch changes = operation.changes();
        List<String> statements = new ArrayList<>();
        if (changes.aspects().stream().anyMatch(DEFINED::contains)) {
            statements.add("alter table " + dialect.qualify(operation.table()) + " modify ("
                    + clauses.column(result(operation)) + ")");
        }
        ModifyColumn rest = new ModifyColumn(
                operation.table(), operation.column(), withoutDefinition(changes), operation.known(), null);
        statements.addAll(super.of(rest));
        return statements;
    }

    private static ColumnPatch withoutDefinition(ColumnPatch changes) {
        Set<ColumnAspect> others = EnumSet.noneOf(ColumnAspect.class);
        others.addAll(changes.aspects());
        others.removeAll(DEFINED);
        return new ColumnPatch(
                others,
                changes.name(),
                changes.type(),
                changes.nullable(),
                changes.defaultValue(),
                changes.generator(),
                changes.computed(),
                changes.comment());
    }

    private Column result(ModifyColumn operation) {
        ColumnPatch changes = operation.changes();
        ColumnPatch known = operation.known();
        ColumnType type = Stream.of(changes, known)
                .flatMap(it -> Stream.ofNullable(it.type()))
                .findFirst()
                .orElseThrow(() -> dialect.cannot(
                        "change '%s.%s' without being told its type".formatted(operation.table(), operation.column()),
                        "Say it: `alter -> alter.notNull().existing(it -> it.type(varchar(200)))`."));
        return Column.of(operation.column(), type)
                .nullable((changes.has(ColumnAspect.NULLABLE) ? changes : known).nullable())
                .withDefault((changes.has(ColumnAspect.DEFAULT) ? changes : known).defaultValue());
    }

    @Override
    protected List<String> rename(ModifyColumn operation, String newName) {
        return List.of("rename column " + dialect.qualify(operation.table()) + "." + dialect.quote(operation.column())
                + " to " + dialect.quote(newName));
    }

    @Override
    protected Comments comments() {
        return new NoComments(dialect);
    }
}
