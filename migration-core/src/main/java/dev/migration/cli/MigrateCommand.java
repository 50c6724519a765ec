package dev.migration.cli;

import dev.migration.error.MigrationException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The {@code migrate} command line: Alembic's commands and some of ours, on the databases that it is given. Nothing is
 * connected, read or created before a command needs it.
 */
public final class MigrateCommand {

    private static final String NO_COLOR = "--no-color";

    private static final String RAISE_ERRORS = "--raiseerr";

    private final Databases databases;

    private final Terminal terminal;

    public MigrateCommand(Databases databases, Terminal terminal) {
        this.databases = databases;
        this.terminal = terminal;
    }

    /**
     * Runs one command, such as {@code upgrade heads}, and answers its {@linkplain ExitCode exit code}. What it has to say
     * is on the terminal, failures included; nothing is thrown.
     */
    public int execute(String... arguments) {
        boolean hasColor = terminal.hasColor() && !Arrays.asList(arguments).contains(NO_COLOR);
        int code = commandLine(hasColor).execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** What {@link #execute} will need for these arguments. Reads them, and does nothing else. */
    public Need need(String... arguments) {
        try {
            return need(commandLine(false).parseArgs(arguments));
        } catch (ParameterException wrong) {
            return Need.NOTHING;
        }
    }

    private static Need need(ParseResult call) {
        ParseResult result = call;
        while (result.hasSubcommand() && !isHelp(result)) {
            result = result.subcommand();
        }
        if (isHelp(result) || result.commandSpec().userObject() instanceof RootCommand) {
            return Need.NOTHING;
        }
        return result.commandSpec().userObject() instanceof Work work ? work.need() : Need.DATABASE;
    }

    /** Says why a command could not even be begun, as if it had failed, and answers the exit code. */
    public int fail(Throwable failure, String... arguments) {
        List<String> given = Arrays.asList(arguments);
        Paint paint = new Paint(terminal.hasColor() && !given.contains(NO_COLOR));
        return new ErrorReport(terminal.err(), paint, given.contains(RAISE_ERRORS), MigrationException::remedy)
                .print(failure)
                .code();
    }

    CommandLine commandLine(boolean hasColor) {
        RootCommand root = new RootCommand();
        Invocation invocation = new Invocation(databases, terminal, root.options());
        CommandLine commandLine = new CommandLine(root);
        commands(invocation).forEach(commandLine::addSubcommand);
        commandLine.getSubcommands().values().forEach(SignedTargets::allowWhereMeant);
        commandLine.setExecutionStrategy(result -> {
            invocation.begin(need(result));
            return new RunLast().execute(result);
        });
        HelpLayout.applyTo(commandLine);
        commandLine
                .getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes());
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setColorScheme(Help.defaultColorScheme(hasColor ? Ansi.ON : Ansi.OFF));
        commandLine.setUsageHelpWidth(Math.max(80, terminal.width()));
        commandLine.setParameterExceptionHandler((failure, given) ->
                invocation.errors().print(new UsageReport(failure).exception()).code());
        commandLine.setExecutionExceptionHandler(
                (failure, command, result) -> invocation.errors().print(failure).code());
        return commandLine;
    }

    private static List<Object> commands(Invocation invocation) {
        return List.of(
                new BranchesCommand(invocation),
                new CheckCommand(invocation),
                new CurrentCommand(invocation),
                new DowngradeCommand(invocation),
                new EditCommand(invocation),
                new EnsureVersionCommand(invocation),
                new CompletionCommand(invocation),
                new HeadsCommand(invocation),
                new HistoryCommand(invocation),
                new InitCommand(invocation),
                new ListTemplatesCommand(invocation),
                new MergeCommand(invocation),
                new PlanCommand(invocation),
                new RepairCommand(invocation),
                new RevisionCommand(invocation),
                new ShowCommand(invocation),
                new ShowDatabaseCommand(invocation),
                new ShowModelCommand(invocation),
                new StampCommand(invocation),
                new StatusCommand(invocation),
                new TagCommand(invocation),
                new UpgradeCommand(invocation),
                new VerifyCommand(invocation));
    }

    private static boolean isHelp(ParseResult result) {
        return result.isUsageHelpRequested() || result.isVersionHelpRequested();
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(Integer.toString(code.code()), code.meaning());
        }
        return codes;
    }
}
