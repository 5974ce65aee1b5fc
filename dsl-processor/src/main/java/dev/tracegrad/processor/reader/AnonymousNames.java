package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * An anonymous class whose body is being read: what its names can mean beside the variables around it.
 *
 * @param type the class or interface that it extends
 * @param fields the fields that it declares, as far as they are read
 * @param methods the methods that it declares, as far as their signatures
 */
record AnonymousNames(TypeMirror type, TypeElement element, Map<String, Variable> fields, List<Header> methods) {
    AnonymousNames(TypeMirror type, TypeElement element) {
        this(type, element, new HashMap<>(), new ArrayList<>());
    }

    /** The signature of a method. */
    record Header(String name, List<Variable> parameters, Variable result) {}

    /** Its methods under that name with as many parameters. */
    List<Header> methods(String name, int arity) {
        return methods.stream()
                .filter(method ->
                        method.name().equals(name) && method.parameters().size() == arity)
                .toList();
    }
}
