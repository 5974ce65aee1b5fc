package dev.tracegrad.processor;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** The classes of rules that a class says it uses: what is wrong with them is told there. */
final class UsedRules {
    private UsedRules() {}

    static void check(ProcessingEnvironment environment, Element user) {
        Elements elements = environment.getElementUtils();
        JavaTypes java = new JavaTypes(environment.getTypeUtils(), elements, elements.getModuleOf(user));
        AnnotationMirror use = PrimitiveRules.annotation(user, PrimitiveRules.USE);
        for (String problem : new PrimitiveRules(java).problemsOf(user)) {
            environment.getMessager().printMessage(Diagnostic.Kind.ERROR, problem, user, use);
        }
    }
}
