package dev.migration.boot.actuate.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.migration.boot.Problem;
import dev.migration.tenant.TenantStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One tenant among others. Holds no credentials.
 *
 * @param schema {@code null} for a database of its own
 * @param problem why it gives no answer; absent if it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenantDescriptor(
        String tenant,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String schema,
        String status,
        List<String> current,
        List<String> pending,
        List<String> failed,
        @Nullable String problem,
        @Nullable String remedy) {

    static TenantDescriptor of(TenantStatus status) {
        Optional<Problem> problem = status.failure().map(Problem::of);
        return new TenantDescriptor(
                status.tenant(),
                status.schema().orElse(null),
                status.state().name(),
                status.current(),
                status.pending(),
                status.failed(),
                problem.map(Problem::problem).orElse(null),
                problem.map(Problem::remedy).orElse(null));
    }
}
