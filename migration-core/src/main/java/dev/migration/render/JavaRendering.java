package dev.migration.render;

import dev.migration.operation.Operation;

/**
 * Says how an operation of your own is written in a Java migration. Without one, a public record is written as
 * {@code op.run(new YourOperation(...))}. Register it as a Spring bean or with the builder of a migrator.
 *
 * @param <T> the operation; one of this project is written anew
 */
public interface JavaRendering<T extends Operation> {

    Class<T> operation();

    /** The statement, with its semicolon and without indentation, such as {@code Audit.enable(op, "items");}. */
    String render(T operation, JavaSource java);
}
