package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows as printed is printed. */
class ReadmeTest {
    /** A block below the comment that marks it. */
    private static final Pattern BLOCK =
            Pattern.compile("<!-- printed by the samples -->\\R```\\w*\\R(.*?)```", Pattern.DOTALL);

    /** The line that stands for what is left out. */
    private static final String GAP = "...\n";

    @Test
    void blocks_ofTheSamples_arePrintedByThem() throws IOException {
        String printed = Printed.by(Samples::run);
        List<String> blocks = new ArrayList<>();
        String readme =
                Files.readString(Printed.folder().resolve("../README.md")).replace("\r\n", "\n");
        for (Matcher matcher = BLOCK.matcher(readme); matcher.find(); ) {
            blocks.addAll(List.of(matcher.group(1).split(Pattern.quote(GAP))));
        }
        assertThat(blocks)
                .hasSizeGreaterThan(4)
                .allSatisfy(block -> assertThat(printed).contains(block));
    }
}
