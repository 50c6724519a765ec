package dev.migration.dialect;

import static java.util.Comparator.comparing;

import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A schema while its parts are still coming in from several queries. Keeps only what is in scope. */
public final class SchemaAssembly {

    private static final Comparator<QualifiedName> ORDER =
            comparing((QualifiedName it) -> it.schemaName().orElse("")).thenComparing(QualifiedName::name);

    private final CatalogScope scope;

    private final Map<QualifiedName, TableAssembly> tables = new LinkedHashMap<>();

    private final List<Sequence> sequences = new ArrayList<>();

    private final List<EnumType> enumTypes = new ArrayList<>();

    private final List<View> views = new ArrayList<>();

    public SchemaAssembly(CatalogScope scope) {
        this.scope = scope;
    }

    public CatalogScope scope() {
        return scope;
    }

    /** Begins a table; what comes for tables out of scope is dropped later. */
    public TableAssembly table(QualifiedName name) {
        return tables.computeIfAbsent(name, TableAssembly::new);
    }

    public Optional<TableAssembly> find(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Hands on the table if there is one; rows about views and system tables have none. */
    public void onTable(QualifiedName name, Consumer<TableAssembly> action) {
        find(name).ifPresent(action);
    }

    public Collection<TableAssembly> tables() {
        return tables.values();
    }

    public void sequence(Sequence sequence) {
        sequences.add(sequence);
    }

    public void enumType(EnumType type) {
        enumTypes.add(type);
    }

    public void view(View view) {
        views.add(view);
    }

    public DatabaseSchema schema() {
        return new DatabaseSchema(
                tables.values().stream()
                        .filter(it -> scope.includesTable(it.name()))
                        .sorted(comparing(TableAssembly::name, ORDER))
                        .map(TableAssembly::table)
                        .toList(),
                sequences.stream()
                        .filter(it -> scope.includesOther(it.name()))
                        .sorted(comparing(Sequence::name, ORDER))
                        .toList(),
                enumTypes.stream()
                        .filter(it -> scope.includesOther(it.name()))
                        .sorted(comparing(EnumType::name, ORDER))
                        .toList(),
                views.stream()
                        .filter(it -> scope.includesOther(it.name()))
                        .sorted(comparing(View::name, ORDER))
                        .toList());
    }
}
