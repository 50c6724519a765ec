package dev.migration.boot.actuate.endpoint;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/** The migrations of every application context, by its id. */
public record MigrationsDescriptor(Map<String, ContextDescriptor> contexts) implements OperationResponseBody {}
