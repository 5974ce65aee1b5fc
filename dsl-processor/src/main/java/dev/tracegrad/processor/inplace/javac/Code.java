package dev.tracegrad.processor.inplace.javac;

import com.sun.source.tree.Tree;
import java.util.List;

/** What an expression of the user's becomes: a tree that is still to be made, around pieces of the user's own. */
public sealed interface Code {
    /** An expression of the user's with what becomes of it; each may be used once. */
    record Original(Tree tree) implements Code {}

    /** A copy of an expression of the user's, for one that can be evaluated again. */
    record Copy(Tree tree) implements Code {}

    /** {@code receiver.method(arguments)}. */
    record Call(Code receiver, String method, List<Code> arguments) implements Code {}

    /** {@code type.method(arguments)}, a static method of a class that is named in full. */
    record Static(String type, String method, List<Code> arguments) implements Code {}

    /** {@code type.name}, a static field of a class that is named in full. */
    record Constant(String type, String name) implements Code {}

    /** A string or an int. */
    record Literal(Object value) implements Code {}

    /** A variable or a parameter by its name. */
    record Name(String name) implements Code {}

    /** {@code name++}. */
    record Increment(String name) implements Code {}

    /** {@code target = value}. */
    record Assignment(Code target, Code value) implements Code {}

    /** {@code (parameters) -> body}. */
    record Lambda(List<String> parameters, Code body) implements Code {}

    /** {@code type::method}. */
    record Reference(String type, String method) implements Code {}
}
