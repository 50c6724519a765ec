package dev.migration.boot.actuate.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The databases of one application context, by name. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ContextDescriptor(Map<String, DatabaseDescriptor> databases, @Nullable String parentId) {}
