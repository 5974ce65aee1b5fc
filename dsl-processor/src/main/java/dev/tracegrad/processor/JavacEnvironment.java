package dev.tracegrad.processor;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** javac's syntax trees, also where a build tool wraps the environment that javac hands to processors. */
final class JavacEnvironment {
    private JavacEnvironment() {}

    /** The trees, or empty where the compiler is not javac. */
    static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(unwrapped(environment)));
        } catch (IllegalArgumentException notJavac) {
            return Optional.empty();
        }
    }

    /** javac's own environment, where it is javac. */
    static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
        return unwrapDelegate(unwrapProxy(environment));
    }

    /** IntelliJ IDEA's builds wrap the environment in a proxy and offer a method to undo it. */
    private static ProcessingEnvironment unwrapProxy(ProcessingEnvironment environment) {
        try {
            Class<?> wrappers = environment.getClass().getClassLoader() == null
                    ? null
                    : environment.getClass().getClassLoader().loadClass("org.jetbrains.jps.javac.APIWrappers");
            if (wrappers == null) {
                return environment;
            }
            Method unwrap = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class);
            Object unwrapped = unwrap.invoke(null, ProcessingEnvironment.class, environment);
            return unwrapped instanceof ProcessingEnvironment javac ? javac : environment;
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            return environment;
        }
    }

    /** Gradle's incremental builds wrap the environment in a class that keeps it in the field {@code delegate}. */
    private static ProcessingEnvironment unwrapDelegate(ProcessingEnvironment environment) {
        for (Class<?> at = environment.getClass(); at != null; at = at.getSuperclass()) {
            try {
                Field delegate = at.getDeclaredField("delegate");
                if (delegate.trySetAccessible() && delegate.get(environment) instanceof ProcessingEnvironment javac) {
                    return javac;
                }
            } catch (NoSuchFieldException | IllegalAccessException notHere) {
                // A superclass may have it.
            }
        }
        return environment;
    }
}
