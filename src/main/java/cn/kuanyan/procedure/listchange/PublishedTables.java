package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListVersion;
import cn.kuanyan.lists.Sources;
import cn.kuanyan.lists.StoredVersions;
import cn.kuanyan.platform.CurrentUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Shows published versions in Cockpit: the latest is deployed to the engine on the day it is published, under a name that
 * says from when it is in force. No case asks the engine for it. A new release of the product brings version 1 again, so
 * the start looks whether the latest is still on top.
 */
@Component
class PublishedTables implements SmartLifecycle {

    private static final int AFTER_THE_SHIPPED_LISTS = -30;

    private final RepositoryService repository;
    private final Sources sources;
    private final LeniencyLists lists;
    private final StoredVersions versions;
    private final CurrentUser user;
    private boolean running;

    PublishedTables(
            @Lazy RepositoryService repository,
            Sources sources,
            LeniencyLists lists,
            StoredVersions versions,
            CurrentUser user) {
        this.repository = repository;
        this.sources = sources;
        this.lists = lists;
        this.versions = versions;
        this.user = user;
    }

    /** In the transaction of the publication. */
    void deploy(ListVersion version) {
        String dmn = lists.dmn(version.list(), version.number());
        user.asProduct(() -> repository
                .createDeployment()
                .name("清单 %s 第%d版，自%s起施行".formatted(version.list(), version.number(), version.effectiveFrom()))
                .addString("processes/lists/" + version.list() + ".dmn", dmn)
                .deploy());
    }

    @Override
    public void start() {
        sources.lists().forEach(source -> {
            List<ListVersion> published = versions.of(source.id());
            boolean changed =
                    !published.isEmpty() && published.get(published.size() - 1).preparedBy() != null;
            if (changed && !isOnTop(source.decision(), published.get(published.size() - 1))) {
                deploy(published.get(published.size() - 1));
            }
        });
        running = true;
    }

    private boolean isOnTop(String decision, ListVersion latest) {
        DecisionDefinition deployed = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        if (deployed == null) {
            return false;
        }
        try (InputStream dmn = repository.getDecisionModel(deployed.getId())) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8)
                    .equals(lists.dmn(latest.list(), latest.number()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
        return AFTER_THE_SHIPPED_LISTS;
    }
}
