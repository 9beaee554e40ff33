package cn.kuanyan.platform;

import cn.kuanyan.procedure.PastTheGate;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Small cases of their own for tests of the platform, so that these do not depend on the real procedure. */
@Component
public class ProbeCases {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identities;
    private final AuthorizationService authorizations;

    ProbeCases(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identities,
            AuthorizationService authorizations) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identities = identities;
        this.authorizations = authorizations;
    }

    /** Starts a case of the user's agency and answers its open task. */
    public Task open(String user, String agency) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("probeCase")
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .name("probe")
                    .addClasspathResource("platform/probe.bpmn")
                    .addClasspathResource("platform/probe-step.bpmn")
                    .deploy();
            allow(Resources.PROCESS_DEFINITION, "probeCase");
        }
        ProcessInstance instance;
        identities.setAuthentication(user, List.of("caseOfficer"), List.of(agency));
        try {
            instance = PastTheGate.go(() -> runtime.startProcessInstanceByKey("probeCase"));
        } finally {
            identities.clearAuthentication();
        }
        ProcessInstance called = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .singleResult();
        return tasks.createTaskQuery().processInstanceId(called.getId()).singleResult();
    }

    /** Officers may start penalty-case only; the probe is beside the permissions of the product. */
    private void allow(Resource resource, String id) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("caseOfficer");
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        authorizations.saveAuthorization(grant);
    }
}
