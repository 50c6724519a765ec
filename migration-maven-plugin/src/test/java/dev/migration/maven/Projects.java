package dev.migration.maven;

import java.nio.file.Path;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** Projects as Maven hands them to a goal. */
final class Projects {

    private Projects() {}

    static MavenProject in(Path folder) {
        Build build = new Build();
        build.setOutputDirectory(folder.resolve("classes").toString());
        build.setTestOutputDirectory(folder.resolve("test-classes").toString());
        Model model = new Model();
        model.setBuild(build);
        return new MavenProject(model);
    }

    static Artifact artifact(String groupId, String name, String scope) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setAddedToClasspath(true);
        Artifact artifact = new DefaultArtifact(groupId, name, "1", scope, "jar", null, handler);
        artifact.setFile(Path.of(name + ".jar").toFile());
        return artifact;
    }
}
