package dev.migration.render;

import dev.migration.schema.QualifiedName;
import java.util.List;

/** A call of the DSL: in one line, unless that would be a very long one. */
final class JavaCall {

    private static final int LONG = 108;

    private JavaCall() {}

    /** A call about something that may be in a schema of its own. */
    static String of(QualifiedName object, String method, String... arguments) {
        String start = object.schemaName()
                .map(it -> "op.inSchema(" + JavaText.literal(it) + ").")
                .orElse("op.");
        List<String> all = List.of(arguments);
        String oneLine = start + method + "(" + String.join(", ", all) + ");";
        boolean isShort = oneLine.lines().allMatch(it -> it.length() <= LONG);
        boolean isOneLine = !oneLine.contains("\n");
        return isShort || !isOneLine
                ? oneLine
                : start + method + "(\n        "
                        + String.join(
                                ",\n        ", all.stream().map(Chain::deeper).toList()) + ");";
    }
}
