package cn.kuanyan.publication;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublishedWithdrawalRepository extends JpaRepository<PublishedWithdrawal, Long> {

    Optional<PublishedWithdrawal> findByDecisionId(Long decisionId);
}
