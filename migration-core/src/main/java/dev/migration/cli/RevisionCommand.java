package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.script.NewRevision;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "revision",
        description = {
            "Write the script of a new revision into the project's sources.",
            "It is empty and needs no database, unless --autogenerate is given: then it does what makes the database into"
                    + " what the model wants. --sql and --java choose what it is written in."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate revision -m 'Add items'",
            "  migrate revision --autogenerate -m 'Add items'",
            "  migrate revision --autogenerate -m 'Rename' --rename items:goods --rename goods.title:name",
            "  migrate revision -m 'Fill items' --java",
            "  migrate revision -m 'Fill prices' --background",
            "  migrate revision -m 'Fix' --head ae10 --splice --branch-label hotfix",
            "  migrate revision -m 'Another tree' --head base"
        })
final class RevisionCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private NewScriptOptions script = new NewScriptOptions();

    @Option(
            names = "--head",
            paramLabel = "REVISION",
            defaultValue = "head",
            description = "What it follows: a revision, a label@head, or base for a new tree. Default: the head.")
    private String head = "head";

    @Option(names = "--background", description = "Let the application start before it is applied.")
    private boolean background;

    @Mixin
    private AutogenerateOption autogenerate = new AutogenerateOption();

    RevisionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return autogenerate.isGiven() ? Need.DATABASE : Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        autogenerate.requireFit();
        NewRevision request = script.request().withHeads(List.of(head)).withBackground(background);
        if (autogenerate.isGiven()) {
            return autogenerate(request);
        }
        generated(invocation.author().revision(request));
        return ExitCode.DONE.code();
    }

    private int autogenerate(NewRevision request) {
        Migrator migrator = invocation.authorFromModel();
        List<Path> files = migrator.autogenerate(autogenerate
                .call(request, new RenameQuestion(invocation))
                .withListener(
                        line -> invocation.inform("  " + invocation.paint().change(line))));
        files.forEach(this::generated);
        if (files.isEmpty()) {
            invocation.inform("Nothing differs between the database '%s' and its model; no script is written."
                    .formatted(migrator.name()));
        }
        return ExitCode.DONE.code();
    }

    private void generated(Path file) {
        invocation.inform("  Generating %s ...  done".formatted(file));
    }
}
