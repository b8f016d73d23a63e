package vn.congtam.events.indicator;

import java.math.BigDecimal;

/** The five groups of complexity with their frame of points (Decree 335/2025, Art. 13 and the Ministry's handbook). */
public enum ComplexityGroup {
    N1(100),
    N2(200),
    N3(300),
    N4(400),
    N5(500);

    private final BigDecimal frame;

    ComplexityGroup(int frame) {
        this.frame = BigDecimal.valueOf(frame);
    }

    /** The most points a job of this group should carry. */
    public BigDecimal frame() {
        return frame;
    }
}
