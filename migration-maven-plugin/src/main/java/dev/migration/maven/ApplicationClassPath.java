package dev.migration.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The class path on which a project's application runs: its own classes first, then what it depends on. */
final class ApplicationClassPath {

    private final MavenProject project;

    private final boolean withTests;

    ApplicationClassPath(MavenProject project, boolean withTests) {
        this.project = project;
        this.withTests = withTests;
    }

    /** In the order of the POM, which is the order in which Java looks. */
    List<String> entries() {
        List<String> entries = new ArrayList<>();
        if (withTests) {
            entries.add(project.getBuild().getTestOutputDirectory());
        }
        entries.add(project.getBuild().getOutputDirectory());
        artifacts().stream().map(Artifact::getFile).map(File::getPath).forEach(entries::add);
        return entries;
    }

    boolean contains(String groupId, String artifactId) {
        return artifacts().stream()
                .anyMatch(it ->
                        it.getGroupId().equals(groupId) && it.getArtifactId().equals(artifactId));
    }

    /** What is provided is provided here: as in an executable archive. */
    private List<Artifact> artifacts() {
        return project.getArtifacts().stream()
                .filter(it -> it.getFile() != null && it.getArtifactHandler().isAddedToClasspath())
                .filter(it -> withTests || !Artifact.SCOPE_TEST.equals(it.getScope()))
                .toList();
    }
}
