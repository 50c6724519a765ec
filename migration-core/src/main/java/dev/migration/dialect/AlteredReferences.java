package dev.migration.dialect;

import dev.migration.operation.AlteredTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.schema.ForeignKey;
import java.util.List;

/** Lets a foreign key of another table follow the columns that it leads to. */
final class AlteredReferences {

    private AlteredReferences() {}

    static CreateConstraint following(CreateConstraint reference, AlteredTable altered) {
        ForeignKey key = (ForeignKey) reference.constraint();
        List<String> columns = key.referencedColumns().stream()
                .map(it -> altered.nameNow(it).orElse(it))
                .toList();
        return new CreateConstraint(reference.table(), key.referencing(columns));
    }
}
