package dev.migration.boot.command;

/** The application has beans of which only its whole configuration tells how they are meant. */
final class WholeConfigurationNeededException extends RuntimeException {

    WholeConfigurationNeededException(String bean) {
        super("The bean '%s' may need more than a command's configuration has.".formatted(bean));
    }
}
