package dev.tracegrad.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a sample prints, as a text with {@code \n} at the ends of lines. */
public final class Printed {
    private Printed() {}

    public interface Sample {
        void run(Page page) throws IOException;
    }

    public static Path folder() {
        return Path.of(System.getProperty(Page.FOLDER));
    }

    public static String by(Sample sample) throws IOException {
        return in(folder(), sample);
    }

    static String in(Path folder, Sample sample) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sample.run(new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8), folder));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
