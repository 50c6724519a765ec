package dev.migration.script.sample.bean;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** A migration with a collaborator, as a Spring bean may have. */
@Revision(id = "b1", message = "Greet")
public class Greet implements Migration {

    private final String name;

    public Greet(String name) {
        this.name = name;
    }

    @Override
    public void upgrade(Operations op) {
        op.execute("insert into greetings values ('" + name + "')");
    }
}
