package cn.kuanyan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Numbers of documents on the database of the trial; OnPostgresTest does the same on the one of production. */
@KuanyanTest
class NumbersTest {

    @Autowired
    private CaseNumbers numbers;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void twoIssuersTakeAThousandNumbersWithoutGapOrDouble() throws Exception {
        Callable<List<String>> issuer = () -> IntStream.range(0, 500)
                .mapToObj(any -> transactions.execute(status -> numbers.next("某机关", "某文", 2026)))
                .toList();
        ExecutorService office = Executors.newFixedThreadPool(2);
        try {
            List<String> taken = new ArrayList<>();
            for (Future<List<String>> pile : office.invokeAll(List.of(issuer, issuer))) {
                taken.addAll(pile.get());
            }
            assertThat(taken)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 1000)
                            .mapToObj("某文〔2026〕%d号"::formatted)
                            .toList());
        } finally {
            office.shutdownNow();
        }
    }
}
