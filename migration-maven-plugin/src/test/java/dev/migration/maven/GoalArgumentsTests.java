package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.maven.ShellWords.UnterminatedQuoteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoalArgumentsTests {

    private static final Path REFERENCE = Path.of("..", "docs", "commands.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            branches       |                                    | branches
            current        | checkHeads=true; verbose=true      | current --verbose --check-heads
            downgrade      | target=-1; yes=true                | downgrade --yes -1
            downgrade      | tag=v1.0                           | downgrade --tag=v1.0
            edit           | revision=head                      | edit head
            ensure-version | sql=true                           | ensure-version --sql
            heads          | json=true                          | heads --json
            history        | range=-3:; graph=true              | history --graph --rev-range=-3:
            init           | location=classpath:db/orders       | init classpath:db/orders
            merge          |                                    | merge heads
            merge          | revisions=ae10 27c6; message=Merge | merge --message=Merge ae10 27c6
            plan           | target=+1                          | plan +1
            repair         | apply=true                         | repair --apply
            repair         | done=ae10                          | repair --done=ae10
            repair         | notDone=ae10                       | repair --not-done=ae10
            repair         | forget=ae10                        | repair --forget=ae10
            revision       | message=Add items                  | revision --message=Add items
            revision       | message=Fix; type=java; head=base  | revision --message=Fix --java --head=base
            revision       | message=A; branchLabel=a,b; tag=v1 | revision --message=A --branch-label=a --branch-label=b --tag=v1
            show           | revision=tag:v1.0                  | show tag:v1.0
            stamp          | revisions=heads; purge=true        | stamp --purge heads
            status         | database=orders,audit              | status --database=orders --database=audit
            tag            | tag=v1.0                           | tag v1.0 head
            upgrade        | target=+1                          | upgrade +1
            upgrade        | target=a@head b@head; x=k=v,l=w    | upgrade -x=k=v -x=l=w a@head b@head
            upgrade        | arguments=--sql ae10:heads         | upgrade --sql ae10:heads
            upgrade        | profiles=prod,eu                   | upgrade --spring.profiles.active=prod,eu
            upgrade        | applicationArguments=--a.b=c; quiet=true | upgrade --quiet --a.b=c
            verify         | oneHead=whole; dialect=h2,oracle   | verify --one-head=whole --dialect=h2 --dialect=oracle
            """)
    void parametersStandForArguments(String goal, String parameters, String expected) throws Exception {
        assertThat(String.join(" ", Goals.words(goal, parse(parameters)))).isEqualTo("migrate " + expected);
    }

    @Test
    void aMessageIsOneWord() throws Exception {
        assertThat(Goals.words("revision", Map.of("message", "Add 'items' and more")))
                .containsExactly("migrate", "revision", "--message=Add 'items' and more");
    }

    @Test
    void argumentsThatCannotBeSplitAreRefusedBeforeAnythingIsStarted() {
        assertThatExceptionOfType(UnterminatedQuoteException.class)
                .isThrownBy(() -> Goals.words("upgrade", Map.of("arguments", "--sql 'ae10")))
                .withMessageContaining("is not closed");
    }

    @Test
    void everyCommandThatIsForPeopleHasAGoal() throws IOException {
        List<String> commands = Pattern.compile("(?m)^## (\\S+)$")
                .matcher(Files.readString(REFERENCE))
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.equals("generate-completion"))
                .toList();

        assertThat(new TreeSet<>(Goals.ALL.keySet())).containsExactlyElementsOf(new TreeSet<>(commands));
    }

    static Stream<String> goals() {
        return Goals.ALL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void everyOptionIsOneThatTheCommandKnows(String goal) throws Exception {
        String reference = Files.readString(REFERENCE);
        String ofCommand = reference.substring(reference.indexOf("\n## " + goal + "\n"));

        Goals.words(goal, Goals.everyParameter(goal)).stream()
                .filter(it -> it.startsWith("-"))
                .map(it -> it.split("=", 2)[0])
                .forEach(it -> assertThat(ofCommand.substring(0, ofCommand.indexOf("\nExamples:")))
                        .containsPattern("(?m)^ +(-\\w, )?" + it + "\\b"));
    }

    private static Map<String, String> parse(String parameters) {
        Map<String, String> parsed = new LinkedHashMap<>();
        if (parameters != null) {
            for (String parameter : parameters.split("; ")) {
                String[] pair = parameter.split("=", 2);
                parsed.put(pair[0], pair[1]);
            }
        }
        return parsed;
    }
}
