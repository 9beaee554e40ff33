package cn.kuanyan.lists;

/** What is wrong with one cell of a table, in Chinese, with the row and column an editor sees. */
public record TableFinding(String rule, String row, String column, String message) {

    public String inWords() {
        return "清单行 %s 的“%s”栏：%s".formatted(row.isEmpty() ? rule : row, column, message);
    }
}
