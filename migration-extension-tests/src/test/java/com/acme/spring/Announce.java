package com.acme.spring;

import dev.migration.operation.Operation;

/** Tells those who listen to the database that it has changed. */
public record Announce(String topic) implements Operation {}
