package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells what the model has and the database has not, or the other way round; fails if there is anything. */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.TEST)
public final class CheckMojo extends ReadingMojo {}
