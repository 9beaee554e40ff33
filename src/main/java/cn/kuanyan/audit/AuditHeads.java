package cn.kuanyan.audit;

import cn.kuanyan.catalogue.Catalogue;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Opens the chain of every agency before anybody acts, so that the first two acts already queue on one row. */
@Component
class AuditHeads implements SmartInitializingSingleton {

    private final JdbcTemplate database;
    private final Catalogue catalogue;

    AuditHeads(JdbcTemplate database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        catalogue.agencies().forEach(agency -> open(agency.agency()));
    }

    private void open(String agency) {
        try {
            database.update(
                    "insert into audit_head (agency, sequence, hash) select ?, 0, ? "
                            + "where not exists (select 1 from audit_head where agency = ?)",
                    agency,
                    Link.BEGINNING,
                    agency);
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // Its row is as good as ours.
        }
    }
}
