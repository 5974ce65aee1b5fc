package dev.tracegrad.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a companion: a method of the same formula that takes and returns {@code dev.tracegrad.Value} in place of
 * {@code double} and builds the computation graph node by node. The annotated method itself stays as it is.
 *
 * <p>The companion of a method of {@code Outer} is a static method of {@code OuterTraced} in the same package, that of a
 * nested class {@code Outer.Inner} of {@code Outer_InnerTraced}. An instance method's companion takes the receiver as
 * its first parameter. A method with a {@code Value} among its parameters or as its result builds its graph itself and
 * gets no companion.
 *
 * <p>On a method, what cannot be traced is an error on the exact expression. On a class, interface, enum or record,
 * every method that takes or returns {@code double} is traced, one that cannot be is left out with a warning, and the
 * others are left alone. On a package, in {@code package-info.java}, it is so for every class of it that is compiled with it,
 * nested ones too, without warnings about methods that are left out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface Traced {}
