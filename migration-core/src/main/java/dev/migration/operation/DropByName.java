package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drops something of which a hand-written script says only the name. It cannot be reversed: the name does not tell what
 * was there.
 *
 * @param table whose column, index or constraint it is
 */
public record DropByName(ObjectType type, QualifiedName name, @Nullable QualifiedName table, Set<DropOption> options)
        implements StandardOperation {

    public DropByName {
        // In the order of the enum, so that a description of the same drop is the same in every process.
        options = options.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(options));
    }

    public static DropByName of(ObjectType type, QualifiedName name, DropOption... options) {
        return new DropByName(type, name, null, Set.of(options));
    }

    /** Something that belongs to a table. */
    public static DropByName of(ObjectType type, QualifiedName table, String name, DropOption... options) {
        return new DropByName(type, table.sibling(name), table, Set.of(options));
    }

    public DropByName with(DropOption option) {
        Set<DropOption> more = EnumSet.of(option);
        more.addAll(options);
        return new DropByName(type, name, table, more);
    }

    DropByName onlyIfPresent(boolean wanted) {
        return wanted ? with(DropOption.IF_EXISTS) : this;
    }

    public boolean has(DropOption option) {
        return options.contains(option);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropByName(this);
    }
}
