package cn.kuanyan.duties;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OfficerProfileTable extends Repository<OfficerProfile, String> {

    Optional<OfficerProfile> findById(String userId);

    List<OfficerProfile> findByAgencyOrderByUserId(String agency);

    boolean existsByCertificateNumberAndUserIdNot(String certificateNumber, String userId);

    OfficerProfile save(OfficerProfile profile);
}
