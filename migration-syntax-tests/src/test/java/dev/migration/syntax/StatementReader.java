package dev.migration.syntax;

import java.util.List;
import java.util.Map;

/** Says which statements are none, as far as it can tell. */
@FunctionalInterface
interface StatementReader {

    /** The statements that it refuses, with what it has against them. */
    Map<String, String> refusals(List<String> statements);
}
