package cn.kuanyan.lists;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ListVersionRepository extends JpaRepository<ListVersion, Long> {

    List<ListVersion> findAllByOrderByListAscNumberAsc();

    Optional<ListVersion> findFirstByListAndNumber(String list, int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from ListVersion v where v.list = :list order by v.number")
    List<ListVersion> lockAll(String list);
}
