package bond3;

import java.util.List;

/** Pays once. */
public class ZeroBond extends Instrument {
    private final Payment payment;

    public ZeroBond(String name, double face, double maturity) {
        super(name);
        payment = new Payment(maturity, face);
    }

    @Override
    public List<Payment> payments() {
        return List.of(payment);
    }
}
