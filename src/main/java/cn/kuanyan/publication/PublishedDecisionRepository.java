package cn.kuanyan.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface PublishedDecisionRepository extends JpaRepository<PublishedDecision, Long> {

    String STANDS = " not exists (select w from PublishedWithdrawal w where w.decisionId = d.id) ";

    Optional<PublishedDecision> findByPublicId(String publicId);

    @Query("select d from PublishedDecision d where d.caseId = :caseId and d.partyId = :partyId and" + STANDS)
    List<PublishedDecision> standing(@Param("caseId") long caseId, @Param("partyId") long partyId);

    @Query("select distinct d.authority from PublishedDecision d where" + STANDS + "order by d.authority")
    List<String> authorities();

    /** An empty text matches everything; a natural person has no {@code organisation} and is found by none. */
    @Query("select d from PublishedDecision d where" + STANDS
            + "and (:authority = '' or d.authority = :authority)"
            + " and (:item = '' or locate(:item, d.itemName) > 0)"
            + " and (:party = '' or locate(:party, d.organisation) > 0)"
            + " and (:number = '' or locate(:number, d.number) > 0)"
            + " and d.decidedOn >= :first and d.decidedOn <= :last"
            + " order by d.publishedOn desc, d.id desc")
    Page<PublishedDecision> search(
            @Param("authority") String authority,
            @Param("item") String item,
            @Param("party") String party,
            @Param("number") String number,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last,
            Pageable page);
}
