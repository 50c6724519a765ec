package dev.migration.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;

/**
 * A command that sees the sources as they are: they are compiled first, as far as the classes and no further, so that a
 * check of the scripts that is bound behind does not keep a command from putting right what it complains about.
 */
@Execute(phase = LifecyclePhase.COMPILE)
abstract class CompiledCommandMojo extends CommandMojo {}
