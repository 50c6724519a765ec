package dev.migration.dialect;

import dev.migration.operation.Operation;
import java.util.List;
import java.util.Set;

/**
 * Says how an operation of your own is carried out. Register it as a Spring bean, or in
 * {@code META-INF/services/dev.migration.dialect.OperationRenderer}.
 *
 * @param <T> the operation; one of this project is rendered anew
 */
public interface OperationRenderer<T extends Operation> {

    Class<T> operation();

    /** The names of the dialects that it writes for; empty for all that have no renderer of their own. */
    default Set<String> dialects() {
        return Set.of();
    }

    /** The statements, in order. The dialect quotes names, writes values and renders other operations. */
    List<String> render(T operation, Dialect dialect);
}
