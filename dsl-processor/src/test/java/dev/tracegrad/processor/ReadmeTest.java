package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tracegrad.processor.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README, the guide and the table of messages say of the language is what the programs show, and leaves none out. */
class ReadmeTest {
    /** The README and the guide. */
    private static final String PAGES = Page.together();

    private static final int MOST_LINES = 300;

    /** {@code [Loops.series][Loops]}: a method, and the file that has it. */
    private static final Pattern EXAMPLE = Pattern.compile("\\[(\\w+)\\.(\\w+)\\]\\[(\\w+)\\]");

    private static final Pattern BAD_EXAMPLE = Pattern.compile("\\[(\\w+)\\]\\[bad (\\w+)\\]");
    private static final Pattern ID = Pattern.compile("`([a-z-]+)`");

    /** The rows of the table whose header starts with that cell. */
    static List<String> rows(String text, String firstHeader) {
        List<String> rows = text.lines()
                .dropWhile(line -> !line.startsWith("| " + firstHeader + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).as("the table of: " + firstHeader).isNotEmpty();
        return rows;
    }

    private static String cell(String row, int position) {
        return row.split("(?<!\\\\)\\|")[position + 1].strip();
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static Set<String> programs(String folder) {
        return names(Programs.in(folder));
    }

    private static Set<String> names(List<Path> programs) {
        return programs.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String good(String name) {
        return Programs.good().stream()
                .filter(file -> file.getFileName().toString().equals(name + ".java"))
                .map(Programs::text)
                .collect(Collectors.joining());
    }

    private static String program(String folder, String name) {
        return Programs.text(Programs.RESOURCES.resolve(folder).resolve(name + ".java"));
    }

    @Nested
    class WhatCanBeTraced {
        private final List<String> rows = Stream.of("in a traced method", "on a `Value`")
                .flatMap(header -> rows(PAGES, header).stream())
                .toList();

        @Test
        void everyRow_namesMethodsOfGoodPrograms() {
            assertThat(rows).allSatisfy(row -> {
                List<MatchResult> examples = matches(EXAMPLE, cell(row, 2));
                assertThat(examples.size() + matches(BAD_EXAMPLE, cell(row, 2)).size())
                        .isPositive();
                for (MatchResult example : examples) {
                    assertThat(example.group(1)).isEqualTo(example.group(3));
                    assertThat(good(example.group(3)))
                            .as(example.group())
                            .containsPattern("(?m)^ +[\\w<][^=;]*\\b" + example.group(2) + "\\([^;]*\\{$");
                }
            });
        }

        @Test
        void everyGoodProgram_isNamed() {
            Set<String> named = new TreeSet<>();
            matches(EXAMPLE, String.join("\n", rows)).forEach(example -> named.add(example.group(3)));
            assertThat(named).isEqualTo(names(Programs.good()));
        }
    }

    @Nested
    class WhatIsRefused {
        private final List<String> rows = rows(PAGES, "refused");

        @Test
        void everyRow_namesErrorsOfBadPrograms() {
            assertThat(rows).allSatisfy(row -> {
                List<MatchResult> ids = matches(ID, cell(row, 1));
                List<MatchResult> examples = matches(BAD_EXAMPLE, cell(row, 2));
                assertThat(ids).isNotEmpty();
                assertThat(examples).isNotEmpty();
                String programs = examples.stream()
                        .map(example -> program("bad", example.group(2)))
                        .collect(Collectors.joining());
                ids.forEach(
                        id -> assertThat(programs).containsPattern("// ERROR( ALONE| ALONG)?: " + id.group(1) + "\\n"));
            });
        }

        @Test
        void shownMessages_areThoseOfBadPrograms() {
            String block = PAGES.split("<!-- messages of the bad programs -->\n```\n")[1]
                    .split("```")[0];
            Set<String> messages = new HashSet<>();
            for (Path file : Programs.in("bad")) {
                Compilation compilation = Programs.compile(Programs.source(file));
                compilation.diagnostics().stream()
                        .map(message -> file.getFileName() + ":" + message.getLineNumber() + ": "
                                + message.getKind().toString().toLowerCase(Locale.ROOT) + ": "
                                + message.getMessage(Locale.ROOT))
                        .forEach(messages::add);
            }
            assertThat(block.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(messages).contains(line));
        }
    }

    @Nested
    class Links {
        static Stream<Page> pages() {
            return Page.all().stream();
        }

        @ParameterizedTest
        @MethodSource("pages")
        void definitions_leadToPrograms(Page page) {
            assertThat(matches(Pattern.compile("(?m)^\\[(?:bad )?(\\w+)\\]: (\\S+)$"), page.text()))
                    .allSatisfy(definition -> assertThat(page.resolve(definition.group(2)))
                            .exists()
                            .hasFileName(definition.group(1) + ".java"));
        }

        @ParameterizedTest
        @MethodSource("pages")
        void used_areDefined(Page page) {
            Stream.of(EXAMPLE, BAD_EXAMPLE)
                    .flatMap(pattern -> matches(pattern, page.text()).stream())
                    .map(example -> example.group().replaceAll("^\\[.*\\]\\[", "["))
                    .forEach(reference -> assertThat(page.text()).contains("\n" + reference + ": "));
        }

        @ParameterizedTest
        @MethodSource("pages")
        void toFilesAndHeadings_leadSomewhere(Page page) {
            for (MatchResult link : matches(Pattern.compile("\\]\\(((?!http)[^)#]*)(?:#([^)]+))?\\)"), page.text())) {
                Path target = link.group(1).isEmpty() ? page.file() : page.resolve(link.group(1));
                assertThat(target).exists();
                if (link.group(2) != null) {
                    assertThat(Page.of(target).anchors()).as(link.group()).contains(link.group(2));
                }
            }
        }
    }

    @Nested
    class Readme {
        @Test
        void isShort() {
            assertThat(Page.readme().text().lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        }

        @Test
        void linksEveryPageOfTheGuide() {
            assertThat(Page.all())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(page -> assertThat(
                                    page.file().equals(Page.readme().file())
                                            || Page.readme()
                                                    .text()
                                                    .contains("(docs/guide/"
                                                            + page.file().getFileName() + ")"))
                            .as("%s", page)
                            .isTrue());
        }

        @Test
        void versions_areThisOne() {
            String pom = Programs.text(Path.of("..", "pom.xml"));
            String version = pom.replaceAll("(?s).*?<artifactId>tracegrad</artifactId>\\s*<version>([^<]+)<.*", "$1");
            assertThat(matches(
                            Pattern.compile("tracegrad-\\w+(?:</artifactId>\\s*<version>|:)([\\w.-]+)"),
                            Page.readme().text()))
                    .hasSize(6)
                    .allSatisfy(artifact -> assertThat(artifact.group(1)).isEqualTo(version));
        }
    }

    @Nested
    class Messages {
        private final List<String> rows = rows(Page.messages().text(), "id");

        @Test
        void all_areListedInOrder() {
            List<String> ids = Arrays.stream(Problem.values())
                    .map(problem -> "`" + problem.id() + "`")
                    .sorted()
                    .toList();
            assertThat(rows.stream().map(row -> cell(row, 0))).isEqualTo(ids);
        }

        @Test
        void kinds_areTheirs() {
            List<String> warnings = new ArrayList<>(List.of("`unknown-class`", "`unknown-option`"));
            Problem.WARNINGS.forEach(problem -> warnings.add("`" + problem.id() + "`"));
            assertThat(rows)
                    .allSatisfy(row ->
                            assertThat(cell(row, 1)).isEqualTo(warnings.contains(cell(row, 0)) ? "warning" : "error"));
        }

        @Test
        void warnings_areInTheGuideToo() {
            assertThat(rows(PAGES, "id").stream().map(row -> cell(row, 0).replace("`", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Problem.WARNINGS.stream().map(Problem::id).toList());
        }

        @Test
        void options_areInTheGuideToo() {
            assertThat(rows(PAGES, "option").stream().map(row -> cell(row, 0).replace("`", "")))
                    .containsExactlyInAnyOrderElementsOf(Options.supported(java.util.Map.of()));
        }
    }
}
