package cn.kuanyan.casefile;

import org.springframework.data.jpa.repository.JpaRepository;

interface PenaltyCaseRepository extends JpaRepository<PenaltyCase, Long> {}
