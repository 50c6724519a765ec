package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.maven.sample.one.OneApplication;
import dev.migration.maven.sample.two.FirstApplication;
import dev.migration.maven.sample.two.SecondApplication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainClassTests {

    private MavenProject project = new MavenProject();

    @BeforeEach
    void setUp(@TempDir Path folder) {
        project = Projects.in(folder);
    }

    @Test
    void theOnlyClassWithAMainMethodIsIt() throws Exception {
        compiled(OneApplication.class);

        assertThat(new MainClass(project, null).find()).contains(OneApplication.class.getName());
    }

    @Test
    void severalAreRefusedUntilOneIsNamed() throws Exception {
        compiled(FirstApplication.class);
        compiled(SecondApplication.class);

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> new MainClass(project, null).find())
                .withMessageContainingAll("FirstApplication", "SecondApplication", "-Dmigration.mainClass=");
        assertThat(new MainClass(project, "com.example.Given").find()).contains("com.example.Given");
    }

    @Test
    void propertiesAndThePluginOfSpringBootNameItInItsOrder() throws Exception {
        project.getProperties().setProperty("start-class", "com.example.Start");
        assertThat(new MainClass(project, null).find()).contains("com.example.Start");

        project.getBuild().addPlugin(springBootPlugin("com.example.Configured"));
        project.getBuild().flushPluginMap();
        assertThat(new MainClass(project, null).find()).contains("com.example.Configured");

        project.getProperties().setProperty("spring-boot.run.main-class", "com.example.Run");
        assertThat(new MainClass(project, null).find()).contains("com.example.Run");
    }

    @Test
    void aProjectWithoutClassesHasNone() throws Exception {
        assertThat(new MainClass(project, null).find()).isEmpty();
    }

    private static Plugin springBootPlugin(String mainClass) {
        Xpp3Dom name = new Xpp3Dom("mainClass");
        name.setValue(mainClass);
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(name);
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.springframework.boot");
        plugin.setArtifactId("spring-boot-maven-plugin");
        plugin.setConfiguration(configuration);
        return plugin;
    }

    private void compiled(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path target = Path.of(project.getBuild().getOutputDirectory()).resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IOException("There is no " + name);
            }
            Files.copy(bytes, target);
        }
    }
}
