package dev.migration.script;

/** Something that a script does not know itself, as its header declares it: {@code app_role as name}. */
record ScriptArgument(String name, ArgumentKind kind) {

    String placeholder() {
        return "${" + name + "}";
    }

    String declaration() {
        return name + " as " + kind.word();
    }
}
