package dev.migration.source.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Table;

/** What a model needs of its database that is no part of a schema, one sentence each with the SQL that gives it. */
final class ModelRemarks {

    private final MetadataImplementor metadata;

    private final SqlStringGenerationContext context;

    private final List<String> remarks = new ArrayList<>();

    ModelRemarks(MetadataImplementor metadata) {
        this.metadata = metadata;
        this.context = SqlContext.of(metadata);
    }

    List<String> read() {
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream().filter(Table::isPhysicalTable).forEach(this::read);
            namespace
                    .getUserDefinedTypes()
                    .forEach(it -> remarks.add(
                            "The model uses the type '%s', which has to be created by hand.".formatted(it.getName())));
        }
        metadata.getDatabase().getAuxiliaryDatabaseObjects().stream()
                .filter(it -> it.appliesToDialect(context.getDialect()))
                .forEach(this::read);
        metadata.getDatabase().getInitCommands().forEach(it -> add("The model needs a statement", it));
        return List.copyOf(remarks);
    }

    private void read(Table table) {
        table.getInitCommands(context)
                .forEach(it -> add("The table '%s' needs its first row".formatted(table.getName()), it));
        String options = table.getOptions();
        if (options != null && !options.isBlank()) {
            remarks.add("The table '%s' has options that are not compared: %s".formatted(table.getName(), options));
        }
    }

    private void add(String what, InitCommand command) {
        for (String statement : command.initCommands()) {
            remarks.add(what + ": " + statement);
        }
    }

    /** Enum types are part of the schema; whatever else is created by SQL is not understood. */
    private void read(AuxiliaryDatabaseObject object) {
        for (String statement : object.sqlCreateStrings(context)) {
            if (!EnumTypeReader.CREATION.matcher(statement).matches()) {
                remarks.add("The model has an auxiliary object, which is not compared: " + statement);
            }
        }
    }
}
