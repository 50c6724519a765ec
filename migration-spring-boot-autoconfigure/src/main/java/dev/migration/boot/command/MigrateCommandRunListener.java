package dev.migration.boot.command;

import dev.migration.cli.Databases;
import dev.migration.cli.MigrateCommand;
import dev.migration.cli.Need;
import dev.migration.cli.Terminal;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Turns the start of an application into the run of one command when the first argument is {@code migrate}: no web server,
 * no runners, no schedulers, no schema work by Hibernate, no migration on boot, and no bean that the command does not need.
 * The process ends with the command's exit code.
 *
 * <p>A command that opens no connection gets a part of the application first. Where that is not enough for the beans that it
 * needs, the application is started again, whole.
 *
 * <p>The first of all listeners, so that nobody is told that an application has started or has failed to.
 */
final class MigrateCommandRunListener implements SpringApplicationRunListener, Ordered {

    private static final Databases NONE = Databases.of(Map.of());

    /** Loads Jackson, Tomcat and Hibernate Validator in the background, for which no command asks. */
    private static final String PREINITIALIZER =
            "org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializingApplicationListener";

    private final SpringApplication application;

    private final CommandArguments arguments;

    private final PrintStream standardOutput = System.out;

    private Need need = Need.DATABASE;

    MigrateCommandRunListener(SpringApplication application, String[] arguments) {
        this.application = application;
        this.arguments = new CommandArguments(List.of(arguments));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void starting(ConfigurableBootstrapContext bootstrapContext) {
        if (!arguments.isCommand()) {
            return;
        }
        need = command(NONE).need(arguments.forTheCommand());
        if (need == Need.NOTHING) {
            exit(command(NONE).execute(arguments.forTheCommand()));
        }
        // What the command answers may be read by a program; what is logged goes elsewhere.
        System.setOut(System.err);
        System.setProperty("spring.devtools.restart.enabled", "false");
        application.setListeners(application.getListeners().stream()
                .filter(it -> !it.getClass().getName().equals(PREINITIALIZER))
                .toList());
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        if (application.getInitializers().stream().noneMatch(CommandContext.class::isInstance)) {
            application.addInitializers(new CommandContext());
        }
    }

    @Override
    public void environmentPrepared(
            ConfigurableBootstrapContext bootstrapContext, ConfigurableEnvironment environment) {
        if (arguments.isCommand()) {
            CommandEnvironment.prepare(environment, arguments.forSpring(), need);
        }
    }

    @Override
    public void started(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
        if (!arguments.isCommand()) {
            return;
        }
        Databases databases =
                new ExplainingDatabases(context.getBeanProvider(Databases.class).getIfAvailable(() -> NONE), context);
        if (CommandEnvironment.isReduced(context.getEnvironment()) && !isEnough(databases)) {
            context.close();
            startWhole();
        }
        int exit;
        try (context) {
            exit = command(databases).execute(arguments.forTheCommand());
        }
        exit(exit);
    }

    @Override
    public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
        if (!arguments.isCommand()) {
            return;
        }
        if (context != null && CommandEnvironment.isReduced(context.getEnvironment())) {
            startWhole();
        }
        Throwable failure = StartFailure.explain("The application does not start", context, exception);
        exit(command(NONE).fail(failure, arguments.forTheCommand()));
    }

    /** Whether everything that the command could ask for can be made of the part of the application that there is. */
    private boolean isEnough(Databases databases) {
        try {
            databases.names().stream().map(databases::migrator).forEach(migrator -> {
                if (need == Need.DIALECT && migrator.dataSource() instanceof DelegatingDataSource dataSource) {
                    dataSource.getTargetDataSource();
                }
            });
            return !databases.names().isEmpty();
        } catch (RuntimeException missing) {
            return false;
        }
    }

    /** Does not return: that start ends the process with the command's exit code. */
    private void startWhole() {
        System.setOut(standardOutput);
        application.run(arguments.with("--%s=true".formatted(CommandEnvironment.WHOLE_CONFIGURATION)));
    }

    private MigrateCommand command(Databases databases) {
        PrintStream redirected = System.out;
        System.setOut(standardOutput);
        Terminal terminal = Terminal.system();
        System.setOut(redirected);
        return new MigrateCommand(databases, terminal);
    }

    private static void exit(int code) {
        System.exit(code);
    }
}
