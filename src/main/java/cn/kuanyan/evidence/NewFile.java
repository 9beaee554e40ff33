package cn.kuanyan.evidence;

import cn.kuanyan.problem.PlainText;

/**
 * What is said about a file that is handed in; its content comes beside it.
 *
 * @param partyId the party whom it concerns, {@code null} for the whole case
 * @param recordId the paper that it belongs to, {@code null} for none
 * @param fileName as the sender calls it; only its last part is kept
 * @param uploadedBy who hands it in
 */
public record NewFile(
        long caseId,
        Long partyId,
        Long recordId,
        Purpose purpose,
        String title,
        String fileName,
        FileForm form,
        String uploadedBy) {

    public NewFile {
        title = PlainText.of(title);
    }
}
