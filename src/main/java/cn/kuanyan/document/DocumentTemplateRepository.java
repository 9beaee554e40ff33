package cn.kuanyan.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentTemplateRepository extends JpaRepository<DocumentTemplate, Long> {

    List<DocumentTemplate> findByAgencyAndKindOrderByVersion(String agency, String kind);

    List<DocumentTemplate> findByAgencyOrderByKindAscVersionAsc(String agency);

    /** What an agency may use on a day, the latest last. */
    @Query(
            "select t.id as id, t.version as version from DocumentTemplate t where t.agency = :agency and t.kind = :kind "
                    + "and t.effectiveFrom <= :day and exists (select 1 from TemplateActivation a where a.templateId = t.id) "
                    + "order by t.effectiveFrom, t.version")
    List<Usable> usable(String agency, String kind, LocalDate day);

    /** A template without its content. */
    interface Usable {
        Long getId();

        int getVersion();
    }
}
