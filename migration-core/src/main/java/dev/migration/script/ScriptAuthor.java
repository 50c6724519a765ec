package dev.migration.script;

import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes scripts into the project's sources. What is wrong with a request is found before a file is touched. */
public final class ScriptAuthor {

    private final ScriptLoader loader;

    private final AuthoringOptions options;

    private final SourceFolders folders;

    public ScriptAuthor(ScriptLoader loader, AuthoringOptions options) {
        this.loader = loader;
        this.options = options;
        this.folders = new SourceFolders(loader.resourceLoader(), options);
    }

    /**
     * Writes the script of a new revision and shows it to the hooks.
     *
     * @return the file
     */
    public Path write(NewRevision request) {
        return write(List.of(request)).get(0);
    }

    /**
     * Writes several scripts, each of which may follow those before it.
     *
     * @return the files, in the order of the requests
     */
    public List<Path> write(List<NewRevision> requests) {
        ScriptSources sources = sources();
        sources.requireCompiled();
        List<Draft> drafts = new ArrayList<>();
        RevisionGraph graph = graph(sources);
        for (NewRevision request : requests) {
            Revision composed = new RevisionComposer(graph, options.clock()).compose(request);
            graph = RevisionGraph.of(Stream.concat(graph.revisions().stream(), Stream.of(composed))
                    .toList());
            drafts.add(draft(request, composed, sources, drafts));
        }
        List<Path> files = drafts.stream().map(this::write).toList();
        files.forEach(file -> options.hooks().forEach(hook -> show(file, hook)));
        return files;
    }

    /** A script that is known to fit, before it is a file. */
    private record Draft(NewRevision request, Revision revision, ScriptLocation location, ScriptTemplate template) {}

    private Draft draft(NewRevision request, Revision composed, ScriptSources sources, List<Draft> earlier) {
        ScriptLocation location = location(request, composed, sources, earlier);
        ScriptType type = request.type() == null ? options.type() : request.type();
        ScriptTemplate template = templates().get(request.template(), type);
        if (request.content() != null) {
            template.requirePlaceForContent();
        }
        if (request.background()) {
            template.requirePlaceForBackground();
        }
        Revision revision = composed.withAuthor(AuthorName.of(options, folders.project(location)));
        return new Draft(request, revision, location, template);
    }

    private Path write(Draft draft) {
        ScriptContent given = draft.request().content();
        ScriptContent content = given == null ? ScriptContent.NONE : given;
        return draft.template().type() == ScriptType.SQL
                ? new SqlScriptAuthor(loader, options, folders)
                        .write(draft.revision(), content, draft.location(), draft.template())
                : new JavaMigrationAuthor(loader, options, folders)
                        .write(
                                draft.revision(),
                                content,
                                draft.location(),
                                draft.template(),
                                draft.request().javaPackage());
    }

    /** Creates the folder of a location, for scripts that are to come. */
    public Path createFolder(String configured) {
        ScriptLocation location = ScriptLocation.parse(configured);
        if (location.isPattern()) {
            throw VersionLocationException.pattern(configured);
        }
        Path folder = folders.sql(location);
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new FolderNotEmptyException(folder);
        }
        // Neither Git nor a build keeps an empty folder, and a location that does not exist is an error.
        NewFile.write(folder.resolve(".gitkeep"), "", StandardCharsets.UTF_8);
        return folder;
    }

    /** Adds a tag to the script of a revision; does nothing where it has that tag. */
    public void tag(String tag, String target) {
        RevisionComposer.requireName("tag", tag);
        ScriptSources sources = sources();
        Script script = script(target, sources);
        List<String> tags = script.revision().tags();
        if (tags.contains(tag)) {
            return;
        }
        if (script.type() == ScriptType.JAVA) {
            throw new JavaTagException(script.location(), tag, tags);
        }
        rewrite(sources.file(script), tag);
    }

    /** The source of the script that a target stands for. */
    public Path file(String target) {
        ScriptSources sources = sources();
        return sources.file(script(target, sources));
    }

    /** What new scripts can be made from. */
    public List<ScriptTemplate> allTemplates() {
        return templates().all();
    }

    private ScriptSources sources() {
        return new ScriptSources(loader, folders);
    }

    private static RevisionGraph graph(ScriptSources sources) {
        return sources.scripts().graph();
    }

    private ScriptTemplates templates() {
        return ScriptTemplates.load(loader.resourceLoader(), options.templateLocation());
    }

    private static Script script(String target, ScriptSources sources) {
        return graph(sources)
                .place(target)
                .map(RevisionNode::id)
                .flatMap(sources.scripts()::script)
                .orElseThrow(() -> new NoScriptException(target));
    }

    private ScriptLocation location(
            NewRevision request, Revision revision, ScriptSources sources, List<Draft> earlier) {
        if (request.location() != null) {
            return requested(request.location());
        }
        if (sources.locations().size() == 1) {
            return sources.locations().get(0);
        }
        for (Draft draft : earlier) {
            if (revision.downRevisions().contains(draft.revision().id())) {
                return draft.location();
            }
        }
        return revision.downRevisions().stream()
                .flatMap(it -> sources.scripts().script(it).stream())
                .map(sources::location)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> VersionLocationException.several(loader.locations()));
    }

    private ScriptLocation requested(String location) {
        ScriptLocation requested = ScriptLocation.parse(location);
        boolean isConfigured =
                loader.locations().stream().map(ScriptLocation::parse).anyMatch(it -> it.includes(requested));
        if (!isConfigured || requested.isPattern()) {
            throw VersionLocationException.unknown(location, loader.locations());
        }
        return requested;
    }

    private static void show(Path file, ScriptHook hook) {
        try {
            hook.written(file);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ScriptHookException(file, hook, interruption);
        } catch (Exception failure) {
            throw new ScriptHookException(file, hook, failure);
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw ScriptWriteException.of(folder, unreadable);
        }
    }

    private void rewrite(Path file, String tag) {
        Charset encoding = loader.encoding();
        try {
            String tagged = HeaderTags.add(Files.readString(file, encoding), tag);
            Path changed = file.resolveSibling(file.getFileName() + ".tagged");
            NewFile.write(changed, tagged, encoding);
            Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw ScriptWriteException.of(file, failure);
        }
    }
}
