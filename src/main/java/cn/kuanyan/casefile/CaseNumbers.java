package cn.kuanyan.casefile;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers by authority, kind and year without gaps: the series row is locked until the transaction that uses the number
 * ends, and a rolled-back transaction gives its number back.
 */
@Service
public class CaseNumbers {

    private final NumberSeriesRepository series;
    private final NumberSeriesOpener opener;

    CaseNumbers(NumberSeriesRepository series, NumberSeriesOpener opener) {
        this.series = series;
        this.opener = opener;
    }

    /**
     * The next number, e.g. 天网信立〔2026〕1号.
     *
     * @param prefix short name of the authority with the kind of paper, e.g. 天网信立
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String authority, String prefix, int year) {
        NumberSeries row = series.findByAuthorityAndKindAndYear(authority, prefix, year)
                .orElseGet(() -> opened(authority, prefix, year));
        return "%s〔%d〕%d号".formatted(prefix, year, row.next());
    }

    private NumberSeries opened(String authority, String prefix, int year) {
        try {
            opener.open(authority, prefix, year);
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            // The other transaction's row is as good as ours.
        }
        return series.findByAuthorityAndKindAndYear(authority, prefix, year).orElseThrow();
    }
}
