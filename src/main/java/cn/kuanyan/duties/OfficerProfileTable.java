package cn.kuanyan.duties;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OfficerProfileTable extends Repository<OfficerProfile, String> {

    java.util.Optional<OfficerProfile> findById(String userId);

    List<OfficerProfile> findByAgencyOrderByUserId(String agency);

    OfficerProfile save(OfficerProfile profile);
}
