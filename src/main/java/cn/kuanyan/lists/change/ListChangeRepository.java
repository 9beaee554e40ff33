package cn.kuanyan.lists.change;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ListChangeRepository extends JpaRepository<ListChange, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ListChange c where c.id = :id")
    Optional<ListChange> lock(long id);

    Optional<ListChange> findByOpenList(String list);

    Optional<ListChange> findByProcessInstanceId(String processInstance);

    List<ListChange> findByListAndAgencyOrderByIdDesc(String list, String agency);
}
