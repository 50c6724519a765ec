package dev.migration.source.hibernate;

import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.server.InEnglish;
import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

@InEnglish(because = "the driver writes the types of the columns in the machine's language")
class SqliteDomainModelTests extends DomainModelContract {

    SqliteDomainModelTests() {
        super(new SqliteDialect());
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return SqliteDatabase.newDatabase(folder);
    }

    /** It writes no foreign keys, and of unique keys only those that a column says itself. */
    @Override
    DatabaseSchema asHibernateCreates(SchemaProof proof) {
        return SqliteCreation.of(proof);
    }

    @Override
    boolean isUnknown(String statement) {
        return statement.startsWith("comment on ");
    }
}
