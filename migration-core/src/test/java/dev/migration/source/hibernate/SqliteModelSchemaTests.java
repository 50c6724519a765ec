package dev.migration.source.hibernate;

import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.server.InEnglish;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.definition.Comments;
import dev.migration.source.hibernate.zoo.definition.Definitions;
import dev.migration.source.hibernate.zoo.identifier.Identities;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

@InEnglish(because = "the driver writes the types of the columns in the machine's language")
class SqliteModelSchemaTests extends ModelSchemaContract {

    @TempDir
    Path folder = Path.of("");

    SqliteModelSchemaTests() {
        super(new SqliteDialect());
    }

    @Override
    TestDatabase newDatabase() {
        String file = folder.resolve(UUID.randomUUID() + ".db").toString();
        return new TestDatabase("jdbc:sqlite:" + file + "?synchronous=OFF", "", "");
    }

    /** It writes comments, and an identity of fewer digits without a type. */
    @Override
    List<Class<?>> beyondHibernate() {
        return List.of(Comments.class, Identities.class);
    }

    /** A counted column is always an integer, and {@code decimal} becomes {@code numeric}; it expects the same words. */
    @Override
    List<Class<?>> refusedByHibernate() {
        return List.of(Identities.class, Definitions.class);
    }

    /** It writes no foreign keys, and of unique keys only those that a column says itself. */
    @Override
    DatabaseSchema asHibernateCreates(SchemaProof proof) {
        return SqliteCreation.of(proof);
    }
}
