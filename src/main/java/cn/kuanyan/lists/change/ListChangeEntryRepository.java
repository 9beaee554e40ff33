package cn.kuanyan.lists.change;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ListChangeEntryRepository extends JpaRepository<ListChangeEntry, Long> {

    List<ListChangeEntry> findByChangeIdOrderById(long changeId);
}
