package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what new scripts can be made from. */
@Mojo(name = "list-templates", requiresDependencyResolution = ResolutionScope.TEST)
public final class ListTemplatesMojo extends ReadingMojo {}
