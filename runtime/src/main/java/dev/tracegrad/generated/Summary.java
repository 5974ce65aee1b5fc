package dev.tracegrad.generated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What classes that are compiled later must know of the bodies of a class, which they do not see. It stands on every
 * companion, and says only what is not the usual answer, no.
 *
 * <pre>
 * "field total"                     traced code writes to the field
 * "add(double) memory"              the method reads or writes such a field, so that whoever calls its companion opens a memory
 * "sum() reads"                     what it returns can depend on a Value, or on such a field, that it reads
 * "fill(double[],double) writes 0"  it writes to the array of that parameter, or may
 * "keep(double[]) stores 0"         it keeps the array of that parameter
 * "same(double[],double[]) compares" it may ask whether two arrays are the same one
 * "new(double) elsewhere"           the constructor reads such a thing of another object
 * </pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Summary {
    /** What is not the usual, one member of the class a string. */
    String[] value() default {};
}
