package cn.kuanyan.casefile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a series at zero in a transaction of its own, so that two first users can then queue on one row. */
@Component
class NumberSeriesOpener {

    private final NumberSeriesRepository series;

    NumberSeriesOpener(NumberSeriesRepository series) {
        this.series = series;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void open(String authority, String kind, int year) {
        series.saveAndFlush(new NumberSeries(authority, kind, year));
    }
}
