package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README and the guide show as printed is printed. */
class ReadmeTest {
    /** A block below the comment that marks it. */
    private static final Pattern BLOCK =
            Pattern.compile("<!-- printed by the samples -->\\R```\\w*\\R(.*?)```", Pattern.DOTALL);

    /** The line that stands for what is left out. */
    private static final String GAP = "...\n";

    /** The README and the pages of the guide. */
    static List<Path> pages() throws IOException {
        Path root = Printed.folder().resolve("..");
        try (Stream<Path> guide = Files.list(root.resolve("docs/guide"))) {
            return Stream.concat(Stream.of(root.resolve("README.md")), guide).toList();
        }
    }

    @Test
    void blocks_ofTheSamples_arePrintedByThem() throws IOException {
        String printed = Printed.by(Samples::run);
        List<String> blocks = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page).replace("\r\n", "\n");
            for (Matcher matcher = BLOCK.matcher(text); matcher.find(); ) {
                blocks.addAll(List.of(matcher.group(1).split(Pattern.quote(GAP))));
            }
        }
        assertThat(blocks)
                .hasSizeGreaterThan(7)
                .allSatisfy(block -> assertThat(printed).contains(block));
    }
}
