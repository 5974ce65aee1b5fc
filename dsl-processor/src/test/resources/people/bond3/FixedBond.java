package bond3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pays a coupon each period and its face at the end. */
public class FixedBond extends Instrument {
    private final double face;
    private final double coupon;
    private final int years;
    private final int frequency;

    protected FixedBond(Builder<?> builder) {
        super(builder.name);
        this.face = builder.face;
        this.coupon = builder.coupon;
        this.years = builder.years;
        this.frequency = builder.frequency;
    }

    public static Builder<?> builder(String name) {
        return new Builder<>(name);
    }

    @Override
    public List<Payment> payments() {
        List<Payment> list = new ArrayList<>();
        list.add(new Payment(years, face));
        for (int i = 1; i <= years * frequency; i++) {
            list.add(new Payment((double) i / frequency, face * coupon / frequency));
        }
        Collections.sort(list);
        return Collections.unmodifiableList(list);
    }

    public static class Builder<B extends Builder<B>> {
        private final String name;
        private double face = 100;
        private double coupon;
        private int years = 1;
        private int frequency = 1;

        protected Builder(String name) {
            this.name = name;
        }

        @SuppressWarnings("unchecked")
        protected B self() {
            return (B) this;
        }

        public B face(double face) {
            this.face = face;
            return self();
        }

        public B coupon(double coupon) {
            this.coupon = coupon;
            return self();
        }

        public B years(int years) {
            this.years = years;
            return self();
        }

        public B frequency(int frequency) {
            if (frequency < 1) {
                throw new IllegalArgumentException("frequency " + frequency);
            }
            this.frequency = frequency;
            return self();
        }

        public FixedBond build() {
            return new FixedBond(this);
        }
    }
}
