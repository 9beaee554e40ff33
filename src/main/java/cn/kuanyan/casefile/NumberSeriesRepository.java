package cn.kuanyan.casefile;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface NumberSeriesRepository extends JpaRepository<NumberSeries, Long> {
    /** Locks the row until the transaction ends, so that numbers have neither gaps nor doubles. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<NumberSeries> findByAuthorityAndKindAndYear(String authority, String kind, int year);
}
