package dev.migration.dialect;

import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;
import dev.migration.schema.QualifiedName;
import java.util.List;

/** {@code drop} and {@code alter table ... drop}, after the standard; each dialect overrides what it says otherwise. */
public class Drops {

    protected final StandardDialect dialect;

    public Drops(StandardDialect dialect) {
        this.dialect = dialect;
    }

    public List<String> of(DropByName drop) {
        return switch (drop.type()) {
            case COLUMN -> column(drop);
            case PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK, CONSTRAINT -> constraint(drop);
            case INDEX -> index(drop);
            case ENUM_TYPE -> enumType(drop);
            case MATERIALIZED_VIEW -> materializedView(drop);
            case SEQUENCE -> sequence(drop);
            case SCHEMA -> schema(drop);
            case TABLE, VIEW -> List.of(plain(drop));
        };
    }

    protected String plain(DropByName drop) {
        return "drop " + word(drop.type()) + " " + ifExists(drop) + dialect.qualify(drop.name()) + cascade(drop);
    }

    protected String word(ObjectType type) {
        return switch (type) {
            case MATERIALIZED_VIEW -> "materialized view";
            case ENUM_TYPE -> "type";
            case TABLE -> "table";
            case SEQUENCE -> "sequence";
            case VIEW -> "view";
            case SCHEMA -> "schema";
            case INDEX -> "index";
            case COLUMN -> "column";
            case PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK, CONSTRAINT -> "constraint";
        };
    }

    protected List<String> column(DropByName drop) {
        return List.of(alterTable(drop) + " drop column " + ifExists(drop) + name(drop) + cascade(drop));
    }

    protected List<String> constraint(DropByName drop) {
        return List.of(alterTable(drop) + " drop constraint " + ifExists(drop) + name(drop) + cascade(drop));
    }

    protected List<String> index(DropByName drop) {
        return List.of(
                "drop index " + concurrently(drop) + ifExists(drop) + dialect.qualify(drop.name()) + cascade(drop));
    }

    /** Few databases have views that keep their result. */
    protected List<String> materializedView(DropByName drop) {
        throw dialect.cannot(
                "drop the view '%s', which keeps its result".formatted(drop.name()),
                "There is none here; drop a plain view with `op.dropView(...)`.");
    }

    protected List<String> sequence(DropByName drop) {
        return List.of(plain(drop));
    }

    protected List<String> schema(DropByName drop) {
        return List.of(plain(drop));
    }

    /** The refusal to drop what this database does not have. */
    protected final List<String> refuseDrop(DropByName drop) {
        throw dialect.cannot(
                "drop the %s '%s'".formatted(word(drop.type()), drop.name()),
                "There is none here; guard the call with `op.onlyOn(...)`.");
    }

    /** Databases without named types have nothing to drop. */
    protected List<String> enumType(DropByName drop) {
        return List.of();
    }

    protected String ifExists(DropByName drop) {
        return drop.has(DropOption.IF_EXISTS) ? "if exists " : "";
    }

    protected String cascade(DropByName drop) {
        return drop.has(DropOption.CASCADE) ? " cascade" : "";
    }

    protected String concurrently(DropByName drop) {
        return "";
    }

    protected final String alterTable(DropByName drop) {
        return "alter table " + dialect.qualify(table(drop));
    }

    protected final String name(DropByName drop) {
        return dialect.quote(drop.name().name());
    }

    /** The table that it belongs to. */
    protected final QualifiedName table(DropByName drop) {
        QualifiedName table = drop.table();
        if (table == null) {
            throw dialect.cannot(
                    "drop '%s' without knowing its table".formatted(drop.name()), "Name the table in the call.");
        }
        return table;
    }

    /** The refusal of {@code if exists}. */
    protected final String refuseIfExists(DropByName drop) {
        if (drop.has(DropOption.IF_EXISTS)) {
            throw dialect.cannot(
                    "drop '%s' only if it exists".formatted(drop.name()),
                    "Leave IF_EXISTS out, or ask first: `op.when(...)` for a table, a view or a sequence, `op.onTable(...)`"
                            + " for what belongs to a table.");
        }
        return "";
    }

    /** The refusal of {@code cascade}. */
    protected final String refuseCascade(DropByName drop) {
        if (drop.has(DropOption.CASCADE)) {
            throw dialect.cannot(
                    "drop '%s' with what depends on it".formatted(drop.name()),
                    "Leave CASCADE out and drop what depends on it first.");
        }
        return "";
    }
}
