package cn.kuanyan.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PartyRepository extends JpaRepository<Party, Long> {
    List<Party> findByCaseIdOrderById(long caseId);

    @Query(
            "select p from Party p, PenaltyCase c where c.id = p.caseId and c.agency = ?1 and p.identifier = ?2 order by p.id")
    List<Party> findInAgency(String agency, String identifier);
}
