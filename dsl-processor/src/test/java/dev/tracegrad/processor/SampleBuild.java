package dev.tracegrad.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation of one file of a library in which one method is annotated, the other files being on the source path. */
final class SampleBuild {
    static final String TRACED = "@dev.tracegrad.annotations.Traced ";
    static final String GRADIENT = "@dev.tracegrad.annotations.Gradient ";
    private static final Pattern ID = Pattern.compile("^\\[([a-z-]+)]");

    /** What there is no gradient code for, or why there is no gradient. */
    private static final Pattern CONSTRUCT = Pattern.compile(
            "(?:there is no gradient code yet for |there is none yet for |there is no gradient of [^:]*: )(.*?)\\. (?:Write it otherwise|A method has one)",
            Pattern.DOTALL);

    private final SampleLibrary library;
    private final SampleMethod method;
    private final Path output;
    private final String annotation;

    /** @param annotation what the method is annotated with */
    SampleBuild(SampleLibrary library, SampleMethod method, Path output, String annotation) {
        this.annotation = annotation;
        this.library = library;
        this.method = method;
        this.output = output;
    }

    /** What comes of it, as {@link SampleVerdict.Kind#ACCEPTED} with the ids of all warnings where nothing is wrong. */
    SampleVerdict verdict() throws IOException {
        String plain = Files.readString(method.file(), UTF_8);
        StringBuilder text = new StringBuilder(plain).insert(method.place(), annotation);
        List<Diagnostic<? extends JavaFileObject>> messages;
        try {
            messages = messages(text.toString(), true);
        } catch (RuntimeException crash) {
            return new SampleVerdict(SampleVerdict.Kind.INTERNAL, "crash", String.valueOf(crash.getCause()));
        }
        List<Diagnostic<? extends JavaFileObject>> errors = errors(messages);
        if (errors.isEmpty()) {
            String warnings = messages.stream()
                    .map(message -> ID.matcher(message(message)))
                    .filter(Matcher::find)
                    .map(id -> id.group(1))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(","));
            String construct = messages.stream()
                    .map(message -> construct(message(message)))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
            return new SampleVerdict(SampleVerdict.Kind.ACCEPTED, warnings, "", construct);
        }
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            String message = message(error);
            Matcher id = ID.matcher(message);
            if (id.find()) {
                return new SampleVerdict(
                        switch (id.group(1)) {
                            case "internal-error" -> SampleVerdict.Kind.INTERNAL;
                            case "nothing-to-trace" -> SampleVerdict.Kind.DROPPED;
                            default -> SampleVerdict.Kind.REFUSED;
                        },
                        id.group(1),
                        message.substring(id.end()).strip(),
                        id.group(1).equals("gradient-signature") ? construct(message) : reason(error));
            }
        }
        Diagnostic<? extends JavaFileObject> first = errors.get(0);
        boolean isGenerated = first.getSource() != null
                && Path.of(first.getSource().toUri().getPath()).startsWith(output);
        boolean isOurs = isGenerated || errors(messages(plain, false)).isEmpty();
        return new SampleVerdict(
                isOurs ? SampleVerdict.Kind.BROKEN : SampleVerdict.Kind.DROPPED,
                first.getCode(),
                first.getLineNumber() + ": " + message(first));
    }

    private static String construct(String message) {
        Matcher found = CONSTRUCT.matcher(message);
        return found.find() ? found.group(1).replaceAll("(?s).*there is none yet for ", "") : "";
    }

    private String reason(Diagnostic<? extends JavaFileObject> error) throws IOException {
        if (error.getSource() == null) {
            return "";
        }
        int shift = error.getStartPosition() > method.place() ? annotation.length() : 0;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, unused -> {}, options(false), null, manager.getJavaFileObjects(method.file()));
            return SampleReason.of(
                    library, method, task, error.getStartPosition() - shift, error.getEndPosition() - shift);
        }
    }

    private static String message(Diagnostic<? extends JavaFileObject> error) {
        return error.getMessage(Locale.ROOT);
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(
            List<Diagnostic<? extends JavaFileObject>> messages) {
        return messages.stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private List<Diagnostic<? extends JavaFileObject>> messages(String text, boolean isTraced) throws IOException {
        Files.createDirectories(output);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        JavaFileObject source = new SimpleJavaFileObject(source(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, manager, messages, options(isTraced), null, List.of(source));
            if (isTraced) {
                task.setProcessors(List.of(new TracedProcessor()));
            }
            task.call();
        }
        return messages.getDiagnostics();
    }

    private List<String> options(boolean isTraced) {
        String into = output.toString();
        List<String> options = new ArrayList<>(List.of("-d", into, "-s", into, "-cp", library.others()));
        options.addAll(List.of("-sourcepath", library.sources().toString(), "-implicit:none", "-encoding", "UTF-8"));
        if (!isTraced) {
            options.add("-proc:none");
        }
        return options;
    }

    private URI source() {
        return URI.create("string:///" + library.sources().relativize(method.file()));
    }
}
