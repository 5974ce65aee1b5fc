package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

class OverridesTest {
    /** A traced class, as the processor would see it. */
    static class Base {
        double f(double x, int n) {
            return x;
        }
    }

    static class Inheriting extends Base {}

    static class Overriding extends Base {
        @Override
        double f(double x, int n) {
            return x * n;
        }
    }

    static class BelowOverriding extends Overriding {}

    static class Untraced extends Base {
        @Override
        double f(double x, int n) {
            return 0;
        }
    }

    /** Another method of the same name overrides nothing. */
    static class Overloading extends Base {
        double f(double x) {
            return 0;
        }
    }

    private final Overrides overrides = Overrides.of(MethodHandles.lookup(), Base.class, "f", double.class, int.class);

    @Test
    void withoutAnOverride_theMethodItselfRuns() {
        assertThat(overrides.isOverriddenIn(new Base())).isFalse();
        assertThat(overrides.isOverriddenIn(new Inheriting())).isFalse();
        assertThat(overrides.isOverriddenIn(new Overloading())).isFalse();
    }

    @Test
    void anOverridesCompanion_isCalled() {
        for (Base receiver : new Base[] {new Overriding(), new BelowOverriding()}) {
            assertThat(overrides.isOverriddenIn(receiver)).isTrue();
            Value result = overrides.call(receiver, Value.of(2), 3);
            assertThat(result.data()).isEqualTo(6);
        }
    }

    @Test
    void anOverrideWithoutCompanion_isNamed() {
        assertThatThrownBy(() -> overrides.isOverriddenIn(new Untraced()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("dev.tracegrad.generated.OverridesTest$Untraced.f(double, int) overrides the traced "
                        + "dev.tracegrad.generated.OverridesTest$Base.f(double, int), but has no companion. "
                        + "Annotate it with @Traced");
    }

    @Test
    void aNullReceiver_isRefusedAsByACall() {
        assertThatThrownBy(() -> overrides.isOverriddenIn(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("dev.tracegrad.generated.OverridesTest$Base.f(double, int) is called on null");
    }
}

/** What the processor would write for {@link OverridesTest.Overriding}. */
final class OverridesTest_OverridingTraced {
    private OverridesTest_OverridingTraced() {}

    static Value f(OverridesTest.Overriding self, Value x, int n) {
        return x.times(n);
    }
}
