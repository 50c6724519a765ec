package dev.migration.render;

import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.ModifyColumn;
import java.util.Set;

/** Brings what is said of a column into the one form that the DSL gives it: nothing where nothing is said. */
final class PatchForm {

    private PatchForm() {}

    static ModifyColumn of(ModifyColumn operation) {
        ColumnPatch changes = operation.changes();
        ColumnPatch known = operation.known();
        return new ModifyColumn(
                operation.table(),
                operation.column(),
                of(changes, changes.aspects()),
                of(known, known.aspects()),
                operation.using());
    }

    /** Says of the patch these aspects only. */
    static ColumnPatch of(ColumnPatch patch, Set<ColumnAspect> aspects) {
        return new ColumnPatch(
                aspects,
                aspects.contains(ColumnAspect.NAME) ? patch.name() : null,
                aspects.contains(ColumnAspect.TYPE) ? patch.type() : null,
                !aspects.contains(ColumnAspect.NULLABLE) || patch.nullable(),
                aspects.contains(ColumnAspect.DEFAULT) ? patch.defaultValue() : null,
                aspects.contains(ColumnAspect.IDENTITY) ? patch.generator() : null,
                aspects.contains(ColumnAspect.COMPUTED) ? patch.computed() : null,
                aspects.contains(ColumnAspect.COMMENT) ? patch.comment() : null);
    }
}
