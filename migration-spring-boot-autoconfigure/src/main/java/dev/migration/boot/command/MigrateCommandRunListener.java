package dev.migration.boot.command;

import dev.migration.cli.Databases;
import dev.migration.cli.MigrateCommand;
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

/**
 * Turns the start of an application into the run of one command when the first argument is {@code migrate}: no web server,
 * no runners, no schedulers, no schema work by Hibernate, no migration on boot, and no bean that the command does not need.
 * The process ends with the command's exit code.
 *
 * <p>The first of all listeners, so that nobody is told that an application has started.
 */
final class MigrateCommandRunListener implements SpringApplicationRunListener, Ordered {

    private final SpringApplication application;

    private final CommandArguments arguments;

    private final PrintStream standardOutput = System.out;

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
        // What the command answers may be read by a program; what is logged goes elsewhere.
        System.setOut(System.err);
        System.setProperty("spring.devtools.restart.enabled", "false");
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        application.addInitializers(new CommandContext());
    }

    @Override
    public void environmentPrepared(
            ConfigurableBootstrapContext bootstrapContext, ConfigurableEnvironment environment) {
        if (arguments.isCommand()) {
            CommandEnvironment.prepare(environment, arguments.forSpring());
        }
    }

    @Override
    public void started(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
        if (arguments.isCommand()) {
            System.exit(run(context));
        }
    }

    private int run(ConfigurableApplicationContext context) {
        try (context) {
            System.setOut(standardOutput);
            Terminal terminal = Terminal.system();
            System.setOut(System.err);
            Databases databases = context.getBeanProvider(Databases.class).getIfAvailable(() -> Databases.of(Map.of()));
            return new MigrateCommand(databases, terminal).execute(arguments.forTheCommand());
        }
    }
}
