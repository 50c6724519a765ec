package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTests {

    @Test
    void redirectedOutputIsInUtf8WhateverTheLocale() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(file, true, StandardCharsets.US_ASCII));
        try {
            Terminal terminal = Terminal.system();

            if (!terminal.isInteractive()) {
                terminal.out().print("\u00fc \u20ac");
                terminal.out().flush();
                assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("\u00fc \u20ac");
            }
        } finally {
            System.setOut(before);
        }
    }
}
