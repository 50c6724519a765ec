package dev.migration.source.hibernate;

import dev.migration.source.SchemaSupplement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Table;

/** What Hibernate would create beside tables, sequences and enum types, with the SQL that it would create it by. */
final class ModelSupplements {

    private static final Pattern CAST = Pattern.compile("(?is)\\s*create\\s+cast\\s*(\\([^)]*\\)).*");

    private static final Pattern DROP_TYPE = Pattern.compile("(?is)\\s*drop\\s+type\\s.*");

    private final MetadataImplementor metadata;

    private final SqlStringGenerationContext context;

    private final ModelNames names;

    private final List<SchemaSupplement> supplements = new ArrayList<>();

    ModelSupplements(MetadataImplementor metadata, ModelNames names) {
        this.metadata = metadata;
        this.context = SqlContext.of(metadata);
        this.names = names;
    }

    List<SchemaSupplement> read() {
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream().filter(Table::isPhysicalTable).forEach(this::firstRows);
        }
        List<String> commands = metadata.getDatabase().getInitCommands().stream()
                .flatMap(it -> statements(it.initCommands()))
                .toList();
        if (!commands.isEmpty()) {
            supplements.add(new SchemaSupplement("statements of the model", null, false, commands, List.of()));
        }
        supplements.addAll(new CompositeTypes(metadata, context).read());
        metadata.getDatabase().getAuxiliaryDatabaseObjects().stream()
                .filter(it -> it.appliesToDialect(context.getDialect()))
                .forEach(this::auxiliary);
        return List.copyOf(supplements);
    }

    private void firstRows(Table table) {
        List<String> rows = table.getInitCommands(context).stream()
                .flatMap(it -> statements(it.initCommands()))
                .toList();
        if (!rows.isEmpty()) {
            var name = names.of(table);
            supplements.add(new SchemaSupplement("first rows of " + name, name, false, rows, List.of()));
        }
    }

    /** Enum types are part of the schema, but not the casts that Hibernate makes with them. */
    private void auxiliary(AuxiliaryDatabaseObject object) {
        List<String> all = statements(object.sqlCreateStrings(context)).toList();
        List<String> create = all.stream()
                .filter(it -> !EnumTypeReader.CREATION.matcher(it).matches())
                .toList();
        if (create.isEmpty()) {
            return;
        }
        List<String> drop = new ArrayList<>(create.stream()
                .map(CAST::matcher)
                .filter(Matcher::matches)
                .map(it -> "drop cast " + it.group(1))
                .toList());
        statements(object.sqlDropStrings(context))
                .filter(it ->
                        create.size() == all.size() || !DROP_TYPE.matcher(it).matches())
                .forEach(drop::add);
        supplements.add(new SchemaSupplement(name(create.get(0)), null, object.beforeTablesOnCreation(), create, drop));
    }

    /** {@code view titles} of {@code create or replace view titles as ...}: enough to know it by. */
    private static String name(String statement) {
        String words = statement
                .replaceAll("\\s+", " ")
                .replaceFirst("(?i)^ ?create (or replace )?", "")
                .replaceFirst("(?i) if not exists ", " ");
        return words.length() <= 40 ? words : words.substring(0, 37) + "...";
    }

    /** Without the terminator, which is no part of a statement unless it ends a block. */
    private static Stream<String> statements(String[] statements) {
        return Arrays.stream(statements)
                .map(String::strip)
                .map(it -> it.matches("(?is).*\\bend\\s*;") ? it : it.replaceFirst("\\s*;$", ""))
                .filter(it -> !it.isEmpty());
    }
}
