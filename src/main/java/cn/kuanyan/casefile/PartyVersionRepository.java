package cn.kuanyan.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartyVersionRepository extends JpaRepository<PartyVersion, Long> {
    List<PartyVersion> findByPartyIdOrderById(long partyId);
}
