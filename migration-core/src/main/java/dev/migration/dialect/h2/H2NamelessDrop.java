package dev.migration.dialect.h2;

import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drops a constraint by what it says. Its name is one that H2 made up, and another in each database, so the statement looks
 * it up where it runs; what it does not find is in the error message in place of a name.
 */
final class H2NamelessDrop {

    private static final String DROP =
            """
            execute immediate 'alter table %1$s drop constraint ' || quote_ident(coalesce(
                (select c.constraint_name from information_schema.table_constraints c
                 where c.table_schema = %2$s and c.table_name = %3$s and c.constraint_type = '%4$s'
                   and regexp_like(c.constraint_name, '^CONSTRAINT_[0-9A-F]+(_[0-9]+)?$') and %5$s
                 fetch first row only), %6$s))""";

    private static final String COLUMNS =
            "(select listagg(k.column_name, ',') within group (order by k.ordinal_position)"
                    + " from information_schema.key_column_usage k where k.constraint_schema = c.constraint_schema"
                    + " and k.constraint_name = c.constraint_name) = %s";

    private static final String REFERENCED =
            " and (select u.table_name from information_schema.referential_constraints r join"
                    + " information_schema.table_constraints u on u.constraint_schema = r.unique_constraint_schema and"
                    + " u.constraint_name = r.unique_constraint_name where r.constraint_schema = c.constraint_schema and"
                    + " r.constraint_name = c.constraint_name) = %s";

    /** Parentheses around the whole do not count, nor do blanks. */
    private static final String CONDITION =
            "(select regexp_replace(h.check_clause, '[()\\s]', '') from information_schema.check_constraints h where"
                    + " h.constraint_schema = c.constraint_schema and h.constraint_name = c.constraint_name) = %s";

    private final StandardDialect dialect;

    H2NamelessDrop(StandardDialect dialect) {
        this.dialect = dialect;
    }

    /** Empty for what H2 does not have. */
    Optional<String> of(QualifiedName table, Constraint rule) {
        if (rule instanceof PrimaryKey) {
            return Optional.of("alter table " + dialect.qualify(table) + " drop primary key");
        }
        if (rule instanceof Unique unique) {
            return Optional.of(drop(table, "UNIQUE", columns(unique.columns()), "unique " + unique.columns()));
        }
        if (rule instanceof ForeignKey key) {
            String where = columns(key.columns())
                    + REFERENCED.formatted(text(stored(key.referencedTable().name())));
            return Optional.of(drop(table, "FOREIGN KEY", where, "foreign key " + key.columns()));
        }
        return rule instanceof Check check
                ? Optional.of(drop(
                        table,
                        "CHECK",
                        CONDITION.formatted(text(check.condition().replaceAll("[()\\s]", ""))),
                        "check " + check.condition()))
                : Optional.empty();
    }

    private String drop(QualifiedName table, String type, String where, String description) {
        return DROP.formatted(
                dialect.qualify(table).replace("'", "''"),
                table.schemaName().map(it -> text(stored(it))).orElse("current_schema"),
                text(stored(table.name())),
                type,
                where,
                text(description));
    }

    private String columns(List<String> names) {
        return COLUMNS.formatted(text(names.stream().map(this::stored).collect(Collectors.joining(","))));
    }

    /** The name as the catalog has it. */
    private String stored(String name) {
        return dialect.quote(name).startsWith("\"") ? name : name.toUpperCase(Locale.ROOT);
    }

    private String text(String text) {
        return dialect.literal(text);
    }
}
