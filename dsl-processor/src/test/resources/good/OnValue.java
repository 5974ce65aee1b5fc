package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Methods that are written on Value, with operators; each stands beside one that says the same with Value's own methods. */
class OnValue {
    private final Value w = Value.of(0.5, "w");
    Value bias = Value.of(1, "b");

    @Traced
    Value fields(Value x) {
        return Math.tanh(this.w * x + bias);
    }

    Value fieldsFluently(Value x) {
        return w.times(x).plus(bias).tanh();
    }

    @Traced
    static Value numbers(Value x, int n, Integer box, char c, long l) {
        Value s = 0;
        s += n * x - box;
        s -= c / x;
        s *= 2.5f;
        s /= l;
        s %= 7;
        return 1 - -s;
    }

    static Value numbersFluently(Value x, int n, Integer box, char c, long l) {
        Value s = Value.constant(0).named("s");
        s = s.plus(Value.constant(n).times(x).minus(Value.constant(box))).named("s");
        s = s.minus(Value.constant(c).div(x)).named("s");
        s = s.times(2.5f).named("s");
        s = s.div(Value.constant(l)).named("s");
        s = s.rem(7).named("s");
        return Value.constant(1).minus(s.unaryMinus());
    }

    @Traced
    static Value steps(Value x) {
        Value old = x++ * 2;
        Value again = --x - +x;
        x = x * x;
        var y = x;
        y++;
        return old * again + y / x;
    }

    static Value stepsFluently(Value x) {
        Value before = x;
        x = x.plus(1).named("x");
        Value old = before.times(2).named("old");
        x = x.minus(1).named("x");
        Value again = x.minus(x).named("again");
        x = x.times(x).named("x");
        Value y = x.plus(1).named("y");
        return old.times(again).plus(y.div(x));
    }

    @Traced
    static Value branches(Value a, Value b, int n) {
        if (a < b && !(a * 2 >= 3) || n > 2) {
            return n;
        }
        Value larger = a > b ? a * b : 1;
        Value chosen = switch (n) {
            case 0 -> larger;
            case 1 -> 2;
            default -> -larger;
        };
        for (int i = 0; chosen <= 10 && i < 3; i++) {
            chosen = chosen * 3 + i;
        }
        return (n > 1 ? chosen : 0.5) - larger;
    }

    static Value branchesFluently(Value a, Value b, int n) {
        if (a.data() < b.data() && !(a.data() * 2 >= 3) || n > 2) {
            return Value.constant(n);
        }
        Value larger = a.data() > b.data() ? a.times(b).named("larger") : Value.constant(1).named("larger");
        Value chosen = n == 0 ? larger : n == 1 ? Value.constant(2) : larger.unaryMinus();
        for (int i = 0; chosen.data() <= 10 && i < 3; i++) {
            chosen = chosen.times(3).plus(Value.constant(i)).named("chosen");
        }
        return (n > 1 ? chosen : Value.constant(0.5)).minus(larger);
    }

    @Traced
    static Value arrays(Value[] a, Value x) {
        Value[][] m = {{x, 2}, {a[0] * x, a.length}};
        int i = 0;
        m[i++][i] += x;
        m[1][0] -= m[0][1]-- * 2;
        Value[] row = m[--i];
        row[(i + 1) & 1]++;
        row[(i + 1) & 1] -= i + 3;
        Value last = row[i++ & 1]++;
        Value sum = 0;
        for (Value[] each : m) {
            for (Value value : each) {
                sum += value;
            }
        }
        return sum * last;
    }

    static Value arraysFluently(Value[] a, Value x) {
        Value[][] m = {{x, Value.constant(2)}, {a[0].times(x), Value.constant(a.length)}};
        m[0][1] = m[0][1].plus(x);
        Value before = m[0][1];
        m[0][1] = before.minus(1).named("m[0][1]");
        m[1][0] = m[1][0].minus(before.times(2)).named("m[1][0]");
        m[0][1] = m[0][1].plus(1);
        m[0][1] = m[0][1].minus(3);
        Value last = m[0][0];
        m[0][0] = m[0][0].plus(1);
        Value sum = Value.constant(0).named("sum");
        for (Value[] each : m) {
            for (Value value : each) {
                sum = sum.plus(value).named("sum");
            }
        }
        return sum.times(last);
    }

    @Traced
    static Value functions(Value x, Value y) {
        UnaryOperator<Value> square = t -> t * t;
        BinaryOperator<Value> ratio = (Value p, Value q) -> {
            Value r = p / q;
            return r - 1;
        };
        Function<Value, Value> twice = new Function<>() {
            @Override
            public Value apply(Value v) {
                return v * 2;
            }
        };
        List<Value> list = List.of(x, y);
        Value sum = list.get(0) * list.get(1);
        for (Value each : list) {
            sum = sum + twice.apply(each);
        }
        return square.apply(sum) - ratio.apply(x, y);
    }

    static Value functionsFluently(Value x, Value y) {
        Value sum = x.times(y).named("sum");
        sum = sum.plus(x.times(2)).named("sum");
        sum = sum.plus(y.times(2)).named("sum");
        return sum.times(sum).minus(x.div(y).named("r").minus(1));
    }

    @Traced
    Value classes(Value x) {
        class Shifted implements UnaryOperator<Value> {
            private Value by = 2;
            private final Value half;

            Shifted(Value half) {
                this.half = half / 2;
            }

            @Override
            public Value apply(Value v) {
                Value moved = v * by - half;
                return negated(moved);
            }

            private Value negated(Value v) {
                return -v + w * this.by;
            }
        }
        record Pair(Value left, Value right) {
            Value sum() {
                return left + right;
            }
        }
        Value sum = new Pair(x, w).sum();
        UnaryOperator<Value> shifted = new Shifted(x);
        return shifted.apply(sum);
    }

    Value classesFluently(Value x) {
        Value sum = x.plus(w);
        Value by = Value.constant(2).named("by");
        Value half = x.div(2).named("half");
        Value moved = sum.times(by).minus(half).named("moved");
        return moved.unaryMinus().plus(w.times(by));
    }

    static class Named {
        protected final int scope = 2;
        protected final int pass = 3;

        Value of(Value x) {
            return x;
        }
    }

    @Traced
    static Value halved(Value x) {
        return x / 2;
    }

    @Traced
    static Value scopes(Value x) {
        final Value first;
        for (int i = 0; ; i++) {
            first = halved(x) * x;
            break;
        }
        Value sum = 0;
        for (int i = 0; i < 2; i++) {
            Named named = new Named() {
                @Override
                Value of(Value v) {
                    Value moved = v + first;
                    return moved * x;
                }
            };
            class Local implements UnaryOperator<Value> {
                @Override
                public Value apply(Value scope) {
                    return x * 3;
                }
            }
            UnaryOperator<Value> local = new Local();
            sum += named.of(halved(x)) + local.apply(x);
        }
        return sum;
    }

    static Value scopesFluently(Value x) {
        Value first = x.div(2).times(x).named("first");
        Value sum = Value.constant(0).named("sum");
        for (int i = 0; i < 2; i++) {
            Value moved = x.div(2).plus(first).named("moved");
            sum = sum.plus(moved.times(x).plus(x.times(3))).named("sum");
        }
        return sum;
    }

    @Traced
    static Value mathematics(Value x, double d) {
        Value powers = Math.pow(x, 2) * Math.pow(2, x) + Math.max(x, 0);
        return powers + Math.fma(d, x, 1) - StrictMath.sin(x) + Math.abs(-x) + Math.atan2(x, d);
    }

    static Value mathematicsFluently(Value x, double d) {
        Value powers = x.pow(2)
                .times(Value.constant(2).pow(x))
                .plus(x.max(0))
                .named("powers");
        return powers.plus(Value.constant(d).fma(x, Value.constant(1)))
                .minus(dev.tracegrad.generated.Nodes.by(dev.tracegrad.Op.SIN, x, StrictMath::sin))
                .plus(x.unaryMinus().abs())
                .plus(x.atan2(Value.constant(d)));
    }

    @Traced
    static double half(double x) {
        return x / 2;
    }

    @Traced
    static double dot(double[] a, double[] b) {
        return a[0] * b[0];
    }

    @Traced
    static Value calls(Value x, Value[] a) {
        Value h = half(x * 3) + half(4);
        Value named = mathematics(1, 2);
        return dot(a, a) * h + named * mathematics(x, 3);
    }

    static Value callsFluently(Value x, Value[] a) {
        Value h = x.times(3).div(2).plus(OnValueTraced.half(Value.constant(4))).named("h");
        Value named = mathematicsFluently(Value.constant(1), 2).named("named");
        return a[0].times(a[0]).times(h).plus(named.times(mathematicsFluently(x, 3)));
    }

    @Traced
    static Value sumOf(Value... values) {
        Value sum = 0;
        for (Value value : values) {
            sum += value;
        }
        return sum;
    }

    @Traced
    static Value spread(Value x, Value missing) {
        Value all = sumOf(1, x, 2 * x) + sumOf() + sumOf(x);
        return missing == null ? all : all * missing;
    }

    static Value spreadFluently(Value x, Value missing) {
        Value sum = Value.constant(0).named("sum").plus(Value.constant(1)).named("sum");
        sum = sum.plus(x).named("sum");
        sum = sum.plus(Value.constant(2).times(x)).named("sum");
        Value all = sum.plus(Value.constant(0).named("sum"));
        all = all.plus(Value.constant(0).named("sum").plus(x).named("sum")).named("all");
        return missing == null ? all : all.times(missing);
    }

    @Traced
    double ownHalf(double x) {
        return x / 2;
    }

    @Traced
    Value around(Value x, boolean flag) {
        UnaryOperator<Value> inner = new UnaryOperator<>() {
            @Override
            public Value apply(Value v) {
                return ownHalf(v) + 1;
            }
        };
        int a = flag ? 1 : 2;
        Object plain = flag ? 3 : x;
        String text = "" + (flag ? 3 : x) + String.valueOf(flag ? 4 : x) + List.of(x, 1).get(1);
        return inner.apply(x) * StrictMath.scalb(x, a) + text.length() + (plain instanceof Integer ? 1 : 0);
    }

    Value aroundFluently(Value x, boolean flag) {
        int a = flag ? 1 : 2;
        Value half = x.div(2).plus(1);
        String text = "" + (flag ? 3 : x) + String.valueOf(flag ? 4 : x) + List.of(x, 1).get(1);
        return half.times(dev.tracegrad.generated.Nodes.by(dev.tracegrad.Op.SCALB, x, Value.constant(a), (p, q) -> StrictMath.scalb(p, (int) q)))
                .plus(Value.constant(text.length()))
                .plus(Value.constant(flag ? 1 : 0));
    }

    @Traced
    static Value parentheses(Value x, int n) {
        Value cast = (Value) n + (Value) (x * 2);
        return ((x)) * (n) + (n > 0 ? (x) : (n)) - (cast);
    }

    static Value parenthesesFluently(Value x, int n) {
        Value cast = Value.constant(n).plus(x.times(2)).named("cast");
        return x.times(Value.constant(n)).plus(n > 0 ? x : Value.constant(n)).minus(cast);
    }

    /** Its twin leaves out what is written on Value. */
    @Traced
    static class Scale {
        final double factor;

        Scale(double factor) {
            this.factor = factor;
        }

        double of(double x) {
            return factor * x;
        }

        Value on(Value x) {
            return factor * x + 1;
        }

        static Scale sample() {
            return new Scale(3);
        }
    }

    static OnValue sample() {
        return new OnValue();
    }
}
