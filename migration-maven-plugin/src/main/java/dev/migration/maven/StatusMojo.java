package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows all databases at a glance: where they stand and what is pending. */
@Mojo(name = "status", requiresDependencyResolution = ResolutionScope.TEST)
public final class StatusMojo extends ReadingMojo {}
