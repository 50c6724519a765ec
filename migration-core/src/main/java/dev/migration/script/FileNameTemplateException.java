package dev.migration.script;

import dev.migration.error.MigrationException;

/** The template for names of scripts is not one. */
public final class FileNameTemplateException extends MigrationException {

    private final String template;

    FileNameTemplateException(String template, String reason, String remedy) {
        super("The file-name template '%s' %s.".formatted(template, reason), remedy);
        this.template = template;
    }

    public String template() {
        return template;
    }
}
