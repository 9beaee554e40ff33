package cn.kuanyan.docs;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Who does a user task, in the words a reader uses; an unknown group or question is an error, not a blank. */
final class ModelPicturesPerformer {

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("caseOfficer", "办案人员"),
            Map.entry("sectionHead", "办案部门负责人"),
            Map.entry("agencyHead", "机关负责人"),
            Map.entry("deputyHead", "机关副职负责人"),
            Map.entry("legalReviewer", "法制审核人员"),
            Map.entry("hearingOfficer", "听证主持人"),
            Map.entry("hearingClerk", "听证书记员"),
            Map.entry("paymentClerk", "收缴人员"),
            Map.entry("evidenceKeeper", "案卷保管人员"),
            Map.entry("listEditor", "清单编辑人员"),
            Map.entry("listPublisher", "清单发布人员"));

    private static final Map<String, String> PERSONS = Map.of(
            "${penaltyCase.registrar(caseId)}", "登记线索的人员",
            "${penaltyCase.officers(caseId)}", "本案执法人员",
            "${penaltyCase.hearingChair(caseId, partyId)}", "听证主持人",
            "${penaltyCase.hearingRecorder(caseId, partyId)}", "听证记录员",
            "${penaltyCase.transferGroup(caseId)}", "专案组成员",
            "${member}", "参加讨论的人员");

    private ModelPicturesPerformer() {}

    static String of(UserTask task) {
        if (task.getCamundaAssignee() != null) {
            return known(PERSONS, task.getCamundaAssignee(), task);
        }
        if (task.getCamundaCandidateUsers() != null) {
            return known(PERSONS, task.getCamundaCandidateUsers(), task);
        }
        return known(GROUPS, task.getCamundaCandidateGroups(), task);
    }

    private static String known(Map<String, String> names, String key, UserTask task) {
        if (key == null || !names.containsKey(key)) {
            throw new IllegalStateException(task.getId() + ": no Chinese name for performer " + key);
        }
        return names.get(key);
    }
}
