package shapes1;

public interface Shape {
    double area();
}
