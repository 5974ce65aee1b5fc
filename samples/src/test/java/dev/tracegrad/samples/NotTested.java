package dev.tracegrad.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Says what the tests of all modules skipped, a line for each reason, as the last step of {@code mvn verify}; nothing where
 * nothing was skipped. It reads the reports that Surefire and Failsafe write.
 */
final class NotTested {
    private NotTested() {}

    /** The arguments are the folder of the modules, and {@code excluded:} with the tag of the tests that were left out, if any. */
    public static void main(String[] arguments) throws IOException {
        lines(Path.of(arguments[0])).forEach(System.out::println);
        String tag = arguments[1].substring("excluded:".length());
        if (!tag.isEmpty()) {
            System.out.printf("not tested: what has the tag \"%s\": mvn -P%s verify%n", tag, tag);
        }
    }

    /** The lines for the reports of the modules in a folder, in the order of the reasons. */
    static List<String> lines(Path modules) throws IOException {
        Map<String, List<String>> classes = new TreeMap<>();
        for (Path report : reports(modules)) {
            NodeList skipped = parse(report).getElementsByTagName("skipped");
            for (int i = 0; i < skipped.getLength(); i++) {
                Element skip = (Element) skipped.item(i);
                String name = ((Element) skip.getParentNode()).getAttribute("classname");
                classes.computeIfAbsent(reason(skip), reason -> new ArrayList<>())
                        .add(name.replaceAll(".*[.]|[$].*", ""));
            }
        }
        return classes.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(String reason, List<String> classes) {
        String tests = classes.size() == 1 ? "1 test" : classes.size() + " tests";
        return "not tested: %s of %s: %s".formatted(tests, String.join(", ", new TreeSet<>(classes)), reason);
    }

    /** What the test said, which the report has as an attribute, or before the trace of an exception. */
    private static String reason(Element skipped) {
        String text = skipped.hasAttribute("message") ? skipped.getAttribute("message") : skipped.getTextContent();
        return text.lines().findFirst().orElse("").replaceFirst("^[\\w.]+: (Assumption failed: )?", "");
    }

    private static List<Path> reports(Path modules) throws IOException {
        try (Stream<Path> folders = Files.list(modules)) {
            return folders.flatMap(module -> Stream.of("target/surefire-reports", "target/failsafe-reports")
                            .map(module::resolve))
                    .filter(Files::isDirectory)
                    .flatMap(NotTested::files)
                    .filter(file -> file.getFileName().toString().matches("TEST-.*[.]xml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element parse(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + ": is no report of tests", e);
        }
    }
}
