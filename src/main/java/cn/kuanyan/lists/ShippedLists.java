package cn.kuanyan.lists;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the lists that the product brings on file as version 1, before anybody can ask for one. What is on file stays as
 * it is when a later release brings another text: a published version never changes, and a correction is a version of its
 * own.
 */
@Component
class ShippedLists implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedLists.class);
    private static final int BEFORE_THE_WEB_SERVER = -40;

    private final Sources sources;
    private final ListVersionRepository repository;
    private final ListFiles files;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private boolean running;

    ShippedLists(
            Sources sources,
            ListVersionRepository repository,
            ListFiles files,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.sources = sources;
        this.repository = repository;
        this.files = files;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    @Override
    public void start() {
        ShippedVersions shipped = new ShippedVersions(sources, clock.instant());
        sources.lists().stream()
                .filter(source -> !shipped.of(source.id()).isEmpty())
                .forEach(source -> {
                    try {
                        transactions.executeWithoutResult(status -> put(source, shipped));
                    } catch (DataIntegrityViolationException otherNode) {
                        LOG.info("{} was put on file by another node", source.id());
                    }
                });
        running = true;
    }

    private void put(ListSource source, ShippedVersions shipped) {
        ListVersion first = shipped.of(source.id()).get(0);
        String known = repository
                .findFirstByListAndNumber(source.id(), 1)
                .map(ListVersion::sha256)
                .orElse(null);
        if (known == null) {
            files.store(shipped.dmn(first));
            repository.saveAndFlush(first);
        } else if (!known.equals(first.sha256())) {
            LOG.warn("清单 {} 的第 1 版已经公布，与本次安装所带的文本不同；以已经公布的文本为准，改动须通过“清单修改”公布新版本。", source.id());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
