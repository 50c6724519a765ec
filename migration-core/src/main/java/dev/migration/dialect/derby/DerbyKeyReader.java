package dev.migration.dialect.derby;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Constraints and indexes. Derby tells their columns as a text such as {@code UNIQUE BTREE (1, 2 DESC)}. */
final class DerbyKeyReader {

    static final String CONSTRAINTS =
            """
            select t.tablename as table_name, k.constraintname as name, k.type as kind, k.state,
                   c.checkdefinition as condition, g.descriptor,
                   f.deleterule as delete_rule, f.updaterule as update_rule,
                   rs.schemaname as referenced_schema, rt.tablename as referenced_table,
                   rg.descriptor as referenced_descriptor
            from sys.sysconstraints k
            join sys.systables t on t.tableid = k.tableid
            join sys.sysschemas s on s.schemaid = t.schemaid
            left join sys.syschecks c on c.constraintid = k.constraintid
            left join sys.syskeys y on y.constraintid = k.constraintid
            left join sys.sysforeignkeys f on f.constraintid = k.constraintid
            left join sys.sysconglomerates g on g.conglomerateid = coalesce(y.conglomerateid, f.conglomerateid)
            left join sys.sysconstraints rk on rk.constraintid = f.keyconstraintid
            left join sys.systables rt on rt.tableid = rk.tableid
            left join sys.sysschemas rs on rs.schemaid = rt.schemaid
            left join sys.syskeys ry on ry.constraintid = rk.constraintid
            left join sys.sysconglomerates rg on rg.conglomerateid = ry.conglomerateid
            where s.schemaname = ?
            order by t.tablename, k.constraintname""";

    static final String INDEXES =
            """
            select t.tablename as table_name, g.conglomeratename as name, g.descriptor
            from sys.sysconglomerates g
            join sys.systables t on t.tableid = g.tableid
            join sys.sysschemas s on s.schemaid = t.schemaid
            where s.schemaname = ? and g.isindex = true and g.isconstraint = false
            order by t.tablename, g.conglomeratename""";

    private static final Pattern MADE_UP = Pattern.compile("SQL\\d{10}-[0-9a-f-]+|SQL\\d{15}");

    private final CatalogNames names;

    private final CatalogSql sql;

    private final DerbyColumnReader columns;

    private final Set<String> seen = new HashSet<>();

    DerbyKeyReader(StandardDialect dialect, CatalogNames names, DerbyColumnReader columns) {
        this.names = names;
        this.sql = new CatalogSql(dialect.syntax());
        this.columns = columns;
    }

    void readConstraints(List<CatalogRow> rows, String schema, SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            // Constraints that share an index come once for each of them.
            if (seen.add(row.text("name"))) {
                assembly.onTable(names.qualified(schema, row.text("table_name")), table -> read(row, table));
            }
        }
    }

    private void read(CatalogRow row, TableAssembly table) {
        Constraint constraint = constraint(row, table.name());
        String name = row.text("name");
        if (MADE_UP.matcher(name).matches()) {
            table.constraint(constraint, name);
        } else {
            table.constraint(constraint.named(names.written(name)));
        }
    }

    private Constraint constraint(CatalogRow row, QualifiedName table) {
        Deferrability deferrability =
                switch (row.text("state")) {
                    case "e" -> Deferrability.INITIALLY_DEFERRED;
                    case "i" -> Deferrability.DEFERRABLE;
                    default -> Deferrability.NOT_DEFERRABLE;
                };
        return switch (row.text("kind")) {
            case "P" ->
                PrimaryKey.primaryKey(names(row.text("descriptor"), table)).deferrability(deferrability);
            case "U" -> Unique.unique(names(row.text("descriptor"), table)).deferrability(deferrability);
            case "F" -> foreignKey(row, table).deferrability(deferrability);
            default -> Check.check(sql.bare(row.text("condition")));
        };
    }

    private ForeignKey foreignKey(CatalogRow row, QualifiedName table) {
        QualifiedName referenced = names.qualified(row.find("referenced_schema"), row.text("referenced_table"));
        return ForeignKey.foreignKey(names(row.text("descriptor"), table))
                .references(referenced, names(row.text("referenced_descriptor"), referenced))
                .onDelete(action(row.text("delete_rule")))
                .onUpdate(action(row.text("update_rule")));
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "C" -> ReferentialAction.CASCADE;
            case "U" -> ReferentialAction.SET_NULL;
            case "S" -> ReferentialAction.RESTRICT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    void readIndexes(List<CatalogRow> rows, String schema, SchemaAssembly assembly) {
        rows.forEach(row -> assembly.onTable(
                names.qualified(schema, row.text("table_name")), table -> table.index(index(row, table.name()))));
    }

    private Index index(CatalogRow row, QualifiedName table) {
        Index index = Index.of(names.written(row.text("name")));
        for (String part : parts(row.text("descriptor"))) {
            boolean descends = part.endsWith(" DESC");
            IndexPart column = IndexPart.column(name(part, table));
            index = index.part(descends ? column.descending() : column);
        }
        return row.text("descriptor").startsWith("UNIQUE") ? index.asUnique() : index;
    }

    private String[] names(String descriptor, QualifiedName table) {
        return parts(descriptor).stream().map(it -> name(it, table)).toArray(String[]::new);
    }

    private String name(String part, QualifiedName table) {
        return columns.at(table, Integer.parseInt(part.replace(" DESC", "")));
    }

    private static List<String> parts(String descriptor) {
        String inner = descriptor.substring(descriptor.lastIndexOf('(') + 1, descriptor.lastIndexOf(')'));
        return List.of(inner.split(", "));
    }
}
