package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrivateMembersTest {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** A class with private members, as a companion finds one. */
    static final class Owner {
        private static final int COUNT = Integer.parseInt("3");
        private final double gain = Double.parseDouble("2.5");

        private double scaled(int times) {
            return gain * times;
        }

        private static int doubled(int n) {
            return 2 * n;
        }
    }

    @Test
    void members_areReached() throws Throwable {
        Owner owner = new Owner();
        assertThat((double) PrivateMembers.field(LOOKUP, Owner.class, "gain", double.class)
                        .get(owner))
                .isEqualTo(2.5);
        assertThat((int) PrivateMembers.staticField(LOOKUP, Owner.class, "COUNT", int.class)
                        .get())
                .isEqualTo(3);
        assertThat((double) PrivateMembers.method(LOOKUP, Owner.class, "scaled", double.class, int.class)
                        .invoke(owner, 4))
                .isEqualTo(10.0);
        assertThat((int) PrivateMembers.staticMethod(LOOKUP, Owner.class, "doubled", int.class, int.class)
                        .invoke(4))
                .isEqualTo(8);
        assertThat(PrivateMembers.type(LOOKUP, Owner.class.getName())).isEqualTo(Owner.class);
    }

    @Test
    void membersThatAreNotThere_areNamed() {
        assertThatThrownBy(() -> PrivateMembers.field(LOOKUP, Owner.class, "loss", double.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Owner.loss is not there");
        assertThatThrownBy(() -> PrivateMembers.staticField(LOOKUP, Owner.class, "gain", double.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Owner.gain");
        assertThatThrownBy(() -> PrivateMembers.method(LOOKUP, Owner.class, "scaled", double.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Owner.scaled");
        assertThatThrownBy(() -> PrivateMembers.staticMethod(LOOKUP, Owner.class, "tripled", int.class, int.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Owner.tripled");
        assertThatThrownBy(() -> PrivateMembers.type(LOOKUP, "no.Such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.Such");
    }

    @Test
    void whatAMemberThrows_comesThroughAsItIs() {
        IOException checked = new IOException("checked");
        assertThatThrownBy(() -> {
                    throw PrivateMembers.sneakily(checked);
                })
                .isSameAs(checked);
    }

    @Test
    void outer_whereJavacKeepsNoInstance_isNull() {
        assertThat(PrivateMembers.outer(MethodHandles.lookup(), Map.Entry.class, Map.class))
                .isNull();
    }
}
