package dev.tracegrad.processor;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.KnownTypes;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * The user's own errors come first: what is told of a class waits until javac has accepted the class.
 *
 * <p>javac looks into bodies only after processing, and not at all if a processor has told an error by then. So everything
 * waits until javac begins to write the class file, which it does as long as there are no errors at all; an error that is told
 * there keeps the file from being written. From then on javac still attributes the classes that follow, and theirs is told if
 * nothing in them is wrong.
 *
 * <pre>
 * process                the companion is written, or a {@code Stub}, since javac is to look into its users
 * ANNOTATION_PROCESSING  over, with an error of whomever: nothing will be analysed, so all is told, and javac counts it
 * GENERATE Model         javac has accepted Model: what is told of it is told now
 * ANALYZE Other          what explains an error of javac's, such as a method that a companion lacks; after an error of ours,
 *                        and for a class that nobody asked javac to compile, everything, unless javac found one in it: of
 *                        such a class, found on the source path, there is no GENERATE with -implicit:none
 * COMPILATION            with -proc:only, nothing was analysed: all is told
 * </pre>
 */
final class Messages implements TaskListener {
    private final ProcessingEnvironment environment;
    private final Trees trees;
    private final Map<String, List<Message>> waiting = new LinkedHashMap<>();
    private final Map<String, String> ownersOfCompanions = new HashMap<>();
    private final Set<Refusal> told = new HashSet<>();
    /** The classes that javac was asked to compile, or that a processor wrote. */
    private final Set<String> asked = new HashSet<>();

    private boolean isListening;
    private boolean hasAnalysed;
    private boolean hasToldError;

    /** Whether an error was told in the rounds, by whomever, after which javac analyses nothing. */
    private boolean hasStopped;

    private record Message(Diagnostic.Kind kind, Refusal refusal) {}

    /** @param environment javac's own, not one that wraps it */
    Messages(ProcessingEnvironment environment, Trees trees) {
        this.environment = environment;
        this.trees = trees;
    }

    /** Tells something of a class when javac has accepted it. */
    void add(Diagnostic.Kind kind, TypeElement owner, Refusal refusal) {
        if (!isListening) {
            isListening = true;
            JavacTask.instance(environment).addTaskListener(this);
        }
        String inPackage = environment
                .getElementUtils()
                .getPackageOf(owner)
                .getQualifiedName()
                .toString();
        ownersOfCompanions.put((inPackage.isEmpty() ? "" : inPackage + ".") + CompanionNames.of(owner), name(owner));
        waiting.computeIfAbsent(name(owner), unused -> new ArrayList<>()).add(new Message(kind, refusal));
    }

    /** Tells something at once, after which javac looks into no class. */
    void show(Diagnostic.Kind kind, Refusal refusal) {
        hasStopped |= kind == Diagnostic.Kind.ERROR;
        print(kind, refusal);
    }

    /**
     * Takes note of the classes of a round, and of an error that somebody else told in it, or that javac will tell after the
     * last one.
     *
     * @param types the classes of all rounds
     */
    void endRound(RoundEnvironment round, List<TypeElement> types) {
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> asked.add(name(type)));
        hasStopped |= round.errorRaised()
                || round.processingOver() && types.stream().anyMatch(type -> KnownTypes.unknownIn(type) != null);
    }

    private void print(Diagnostic.Kind kind, Refusal refusal) {
        if (told.add(refusal)) {
            refusal.location().show(kind, refusal.message());
        }
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
            tell(name(event.getTypeElement()), message -> true);
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE) {
            hasAnalysed = true;
            if (event.getTypeElement() != null) {
                String owner = name(event.getTypeElement());
                tell(owner, message -> Problem.EXPLANATIONS.contains(message.refusal.problem()));
                TreePath path = trees.getPath(event.getTypeElement());
                if (path != null && hasError(path)) {
                    MissingMembers.of(trees, path).forEach(this::tellOfLeftOut);
                } else if (hasToldError || !asked.contains(owner)) {
                    tell(owner, message -> true);
                }
            }
        } else if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING && hasStopped
                || event.getKind() == TaskEvent.Kind.COMPILATION && !hasAnalysed) {
            List.copyOf(waiting.keySet()).forEach(owner -> tell(owner, message -> true));
        }
    }

    /** Says why a companion lacks a method which javac, as it has just said, did not find. */
    private void tellOfLeftOut(String companion) {
        String owner = ownersOfCompanions.getOrDefault(companion, "");
        tell(owner, message -> message.refusal.problem() == Problem.NOT_TRACED);
    }

    private void tell(String owner, Predicate<Message> isTime) {
        List<Message> messages = waiting.getOrDefault(owner, List.of());
        for (Message message : List.copyOf(messages)) {
            if (isTime.test(message)) {
                messages.remove(message);
                print(message.kind, message.refusal);
                hasToldError |= message.kind == Diagnostic.Kind.ERROR;
            }
        }
    }

    private static String name(TypeElement type) {
        return JavaTypes.outermost(type).getQualifiedName().toString();
    }

    /** Whether javac gave something in a class the type of an error. */
    private boolean hasError(TreePath inspected) {
        return Boolean.TRUE.equals(new ErrorScan().scan(inspected, null));
    }

    private final class ErrorScan extends TreePathScanner<Boolean, Void> {
        @Override
        public Boolean scan(Tree tree, Void unused) {
            if (tree == null) {
                return false;
            }
            TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
            return type != null && type.getKind() == TypeKind.ERROR || Boolean.TRUE.equals(super.scan(tree, null));
        }

        @Override
        public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }
    }
}
