package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what a database holds as the SQL that would create it. */
@Mojo(name = "show-database", requiresDependencyResolution = ResolutionScope.TEST)
public final class ShowDatabaseMojo extends ReadingMojo {}
