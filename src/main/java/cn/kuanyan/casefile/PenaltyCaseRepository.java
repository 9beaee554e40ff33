package cn.kuanyan.casefile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface PenaltyCaseRepository extends JpaRepository<PenaltyCase, Long> {
    List<PenaltyCase> findByAgencyOrderByIdDesc(String agency);

    @Query("select c from PenaltyCase c where c.agency = :agency"
            + " and (c.caseNumber = :number or c.registrationNumber = :number)")
    Optional<PenaltyCase> findByNumber(@Param("agency") String agency, @Param("number") String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PenaltyCase c where c.id = :id")
    Optional<PenaltyCase> lock(@Param("id") long id);
}
