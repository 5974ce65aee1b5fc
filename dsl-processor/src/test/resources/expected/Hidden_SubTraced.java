package good;

import dev.tracegrad.Value;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@code Hidden.Sub}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Hidden_SubTraced {
    private Hidden_SubTraced() {
    }

    /**
     * The graph of {@code Sub.f}.
     */
    static Value f(Object self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return x.times(Value.constant(((Hidden.Base) self).n, "n"))
                .plus(Value.constant(((Hidden.Base) self).size(), "size()").times(x))
                .plus(Hidden_BaseTraced.s((Hidden.Base) self, x))
                .plus(Hidden_BaseTraced.sOfBase((Hidden.Base) self, x))
                .plus(Value.constant(Hidden.count((Hidden.Base) self), "count(this)"))
                .plus(((Hidden.Base) self).v).at("Hidden.java:31");
    }

    /**
     * The graph of {@code Sub.same}.
     */
    static Value same(Object self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        Hidden.Base b = (Hidden.Base) self; // Hidden.java:36
        return Value.constant(b.n, "b.n").times(x)
                .plus(Value.constant(self.equals(self) ? 1 : 0, "equals(this) ? 1 : 0"))
                .plus(Value.constant(self.hashCode() * 0, "hashCode() * 0").times(x))
                .at("Hidden.java:37");
    }
}
