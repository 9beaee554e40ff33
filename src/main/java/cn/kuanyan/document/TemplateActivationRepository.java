package cn.kuanyan.document;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TemplateActivationRepository extends JpaRepository<TemplateActivation, Long> {

    Optional<TemplateActivation> findByTemplateId(long templateId);
}
