package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotTestedTest {
    @TempDir
    Path modules;

    private void report(String module, String kind, String name, String tests) throws IOException {
        Path folder = Files.createDirectories(modules.resolve(module + "/target/" + kind + "-reports"));
        Files.writeString(folder.resolve("TEST-" + name + ".xml"), "<testsuite>" + tests + "</testsuite>");
    }

    private static String skipped(String className, String reason) {
        return """
                <testcase name="a" classname="%s">
                    <skipped type="org.opentest4j.TestAbortedException"><![CDATA[%s
                	at p.Some.method(Some.java:1)]]></skipped>
                </testcase>
                """.formatted(className, reason);
    }

    @Test
    void lines_skippedTests_areOneForEachReason() throws IOException {
        String dot = "org.opentest4j.TestAbortedException: Assumption failed: there is no dot on the PATH";
        report("core", "surefire", "p.ATest", skipped("p.ATest", dot) + skipped("p.ATest$Inner", dot));
        report("core", "surefire", "p.BTest", skipped("p.BTest", dot));
        report("last", "failsafe", "p.CIT", """
                <testcase name="b" classname="p.CIT"><skipped message="there are no links"/></testcase>
                <testcase name="c" classname="p.CIT"/>
                """);
        assertThat(NotTested.lines(modules))
                .containsExactly(
                        "not tested: 1 test of CIT: there are no links",
                        "not tested: 3 tests of ATest, BTest: there is no dot on the PATH");
    }

    @Test
    void lines_nothingSkipped_areNone() throws IOException {
        report("core", "surefire", "p.ATest", "<testcase name=\"a\" classname=\"p.ATest\"/>");
        Files.createDirectories(modules.resolve("docs"));
        assertThat(NotTested.lines(modules)).isEmpty();
    }
}
