package dev.migration.dialect.conformance;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One way in which we differ on purpose.
 *
 * @param reason why ours is better
 * @param applies whether it concerns a case, by what the case says and never by its name
 * @param recorded what is to be compared with, made from the recorded statements
 */
record Rule(String reason, Predicate<DdlCase> applies, BiFunction<DdlCase, List<String>, List<String>> recorded) {

    /** Each recorded statement with something in it replaced. */
    static Rule replacing(String reason, Predicate<DdlCase> applies, String pattern, String replacement) {
        return new Rule(reason, applies, (ddlCase, statements) -> statements.stream()
                .map(it -> it.replaceAll(pattern, replacement))
                .toList());
    }
}
