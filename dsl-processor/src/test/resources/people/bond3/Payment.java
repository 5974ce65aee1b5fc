package bond3;

/** An amount at a time, in years. */
public class Payment implements Comparable<Payment> {
    private final double time;
    private final double amount;

    public Payment(double time, double amount) {
        this.time = time;
        this.amount = amount;
    }

    public double getTime() {
        return time;
    }

    public double getAmount() {
        return amount;
    }

    @Override
    public int compareTo(Payment o) {
        return Double.compare(time, o.time);
    }

    @Override
    public String toString() {
        return amount + " at " + time;
    }
}
