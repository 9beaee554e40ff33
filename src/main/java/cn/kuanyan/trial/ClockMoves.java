package cn.kuanyan.trial;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClockMoves extends Repository<ClockMove, Long> {

    ClockMove save(ClockMove move);

    Optional<ClockMove> findFirstByOrderByIdDesc();

    List<ClockMove> findAllByOrderById();
}
