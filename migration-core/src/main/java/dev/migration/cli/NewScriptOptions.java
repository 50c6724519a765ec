package dev.migration.cli;

import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What can be said of a script that is to be written. */
final class NewScriptOptions {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the script does; its name is made of it.")
    private String message = "";

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id. Default: 12 random hex digits.")
    private @Nullable String id;

    @Option(names = "--splice", description = "Let it follow a revision that others follow already.")
    private boolean splice;

    @Option(names = "--branch-label", paramLabel = "NAME", description = "Name its branch; may be repeated.")
    private List<String> branchLabels = new ArrayList<>();

    @Option(
            names = "--depends-on",
            paramLabel = "REVISION",
            description = "Apply this one first, without following it; may be repeated.")
    private List<String> dependsOn = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "NAME", description = "Give it a tag; may be repeated.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--version-path",
            paramLabel = "LOCATION",
            description = "Which of the configured locations it goes to. Default: that of the revision it follows.")
    private @Nullable String location;

    @Option(
            names = {"-t", "--template"},
            paramLabel = "NAME",
            description = "What it is made from; see list-templates.")
    private @Nullable String template;

    @Option(names = "--package", paramLabel = "NAME", description = "The package of a Java migration.")
    private @Nullable String javaPackage;

    @ArgGroup(exclusive = true)
    private @Nullable TypeOption type;

    /** One of the two, or the project's default. */
    static final class TypeOption {

        @Option(names = "--sql", description = "Write it in SQL.")
        private boolean isSql;

        @Option(names = "--java", description = "Write it in Java.")
        private boolean isJava;

        ScriptType type() {
            return isJava && !isSql ? ScriptType.JAVA : ScriptType.SQL;
        }
    }

    NewRevision request() {
        return NewRevision.of(message)
                .withId(id)
                .withSplice(splice)
                .withBranchLabels(branchLabels)
                .withDependsOn(dependsOn)
                .withTags(tags)
                .withLocation(location)
                .withTemplate(template)
                .withJavaPackage(javaPackage)
                .withType(type == null ? null : type.type());
    }
}
