package dev.migration.operation;

/** One thing that is wrong with an operation, and what to change. */
public record Violation(String problem, String remedy) {}
