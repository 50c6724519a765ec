package dev.migration.source.hibernate;

import dev.migration.dialect.firebird.FirebirdDialect;
import dev.migration.server.FirebirdServer;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.ModelZoo;
import dev.migration.source.hibernate.zoo.constraint.Indexes;
import dev.migration.source.hibernate.zoo.definition.ComputedColumns;
import dev.migration.source.hibernate.zoo.type.Basics;
import java.util.ArrayList;
import java.util.List;

class FirebirdModelSchemaTests extends ModelSchemaContract {

    FirebirdModelSchemaTests() {
        super(new FirebirdDialect());
    }

    /** A few that are not as elsewhere, unless all are asked for: {@code -Dmutations=all}. */
    @Override
    List<Class<?>> impossible() {
        List<Class<?>> slow = new ArrayList<>(ModelZoo.concepts());
        slow.removeAll(List.of(Basics.class, Indexes.class, ComputedColumns.class));
        return System.getProperty("mutations", "").equals("all") ? List.of() : slow;
    }

    @Override
    TestDatabase newDatabase() {
        return FirebirdServer.newDatabase();
    }
}
