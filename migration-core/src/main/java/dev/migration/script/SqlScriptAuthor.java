package dev.migration.script;

import dev.migration.revision.Revision;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;

/** Writes new SQL scripts. */
final class SqlScriptAuthor {

    private final ScriptLoader loader;

    private final AuthoringOptions options;

    private final SourceFolders folders;

    SqlScriptAuthor(ScriptLoader loader, AuthoringOptions options, SourceFolders folders) {
        this.loader = loader;
        this.options = options;
        this.folders = folders;
    }

    Path write(Revision revision, ScriptContent content, ScriptLocation location, ScriptTemplate template) {
        FileNameTemplate names =
                new FileNameTemplate(options.fileNameTemplate(), options.slugLength(), options.timeZone());
        names.requireUsable(loader.recursive());
        String slugOf = revision.message().equals(RevisionComposer.NO_MESSAGE) ? "" : revision.message();
        String name = names.fill(revision.id(), slugOf, Objects.requireNonNull(revision.created())) + ".sql";
        Path file = folders.sql(location).resolve(name);
        String text = TemplateFilling.sql(revision, content).fill(template);
        requireReadable(revision, text, file, template);
        NewFile.write(file, text, loader.encoding());
        return file;
    }

    /** What cannot be read back as it was meant is the template's fault and never gets into a file. */
    private void requireReadable(Revision revision, String text, Path file, ScriptTemplate template) {
        Problems problems = new Problems();
        ScriptFile draft = new ScriptFile(
                new ByteArrayResource(new byte[0]), String.valueOf(file.getFileName()), template.location());
        Optional<Revision> read = new SqlScriptReader(loader.dialects(), problems)
                .read(draft, text)
                .map(SqlScript::revision);
        try {
            problems.throwIfAny();
        } catch (InvalidScriptsException unreadable) {
            throw new ScriptTemplateException(
                    "The template %s makes no script: %s".formatted(template.location(), unreadable.problem()),
                    unreadable.remedy());
        }
        // Who wrote it may stay out of a project's template.
        Optional<Revision> meant = read.map(it -> it.author() == null ? revision.withAuthor(null) : revision);
        if (!read.equals(meant) || meant.isEmpty()) {
            throw new ScriptTemplateException(
                    "The template %s leaves out or changes what the header has to say.".formatted(template.location()),
                    "Give it the lines of the header: message, %s.".formatted(String.join(", ", SqlHeaderReader.KEYS)));
        }
    }
}
