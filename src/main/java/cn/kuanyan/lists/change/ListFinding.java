package cn.kuanyan.lists.change;

/**
 * One thing that is wrong with a draft.
 *
 * @param table which table of the file, {@code null} for the list itself
 * @param line number of the table's line, as Camunda Modeler shows it
 * @param row id of the list's row, empty when the line has none
 * @param column what the editor reads above the cell
 */
public record ListFinding(String table, int line, String row, String column, String message) {

    /** The finding as an editor reads it. */
    public String inWords() {
        String where = table == null ? "" : table + "，";
        return row.isEmpty()
                ? "%s第 %d 行的“%s”栏：%s".formatted(where, line, column, message)
                : "%s清单行 %s（第 %d 行）的“%s”栏：%s".formatted(where, row, line, column, message);
    }
}
