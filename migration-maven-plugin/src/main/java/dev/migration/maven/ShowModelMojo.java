package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the model of a database as the SQL that would create it. */
@Mojo(name = "show-model", requiresDependencyResolution = ResolutionScope.TEST)
public final class ShowModelMojo extends ReadingMojo {}
