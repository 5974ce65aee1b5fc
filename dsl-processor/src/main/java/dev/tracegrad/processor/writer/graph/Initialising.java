package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.writer.java.Accessors;
import javax.lang.model.element.TypeElement;

/**
 * Java initialises a class before it evaluates the arguments of a constructor (JLS 15.9.4), where a method that makes the object
 * would be given these first.
 *
 * <pre>
 * new Disc(next())      Nodes.after(Nodes.initialize(Disc.class), newDisc(next()))
 * </pre>
 */
final class Initialising {
    private Initialising() {}

    /** The call of a method that makes an object: the class is initialised first, where somebody can tell. */
    static Code before(Expression.Creation creation, Code made, Quiet quiet, Accessors accessors) {
        TypeElement type = (TypeElement) creation.constructor().getEnclosingElement();
        boolean isTold =
                quiet.initialises(type) && !creation.children().stream().allMatch(quiet::isOfLocals);
        return isTold
                ? Code.of(
                        "$T.after($T.initialize($L), $L)",
                        RuntimeClasses.NODES,
                        RuntimeClasses.NODES,
                        accessors.classOf(type.asType()),
                        made)
                : made;
    }
}
