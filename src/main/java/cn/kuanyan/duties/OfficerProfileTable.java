package cn.kuanyan.duties;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OfficerProfileTable extends Repository<OfficerProfile, String> {

    java.util.Optional<OfficerProfile> findById(String userId);

    List<OfficerProfile> findByAgencyOrderByUserId(String agency);

    boolean existsByCertificateNumberAndUserIdNot(String certificateNumber, String userId);

    OfficerProfile save(OfficerProfile profile);
}
