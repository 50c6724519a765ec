package dev.migration.execution;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What a package says while a test runs. */
final class Logged implements AutoCloseable {

    private final Logger logger;

    private final @Nullable Level levelBefore;

    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    private Logged(Logger logger) {
        this.logger = logger;
        levelBefore = logger.getLevel();
        logger.setLevel(Level.INFO);
        appender.start();
        logger.addAppender(appender);
    }

    static Logged by(String name) {
        return new Logged((Logger) LoggerFactory.getLogger(name));
    }

    List<String> lines() {
        return List.copyOf(appender.list).stream()
                .map(it -> it.getLevel() + " " + it.getFormattedMessage())
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(levelBefore);
    }
}
