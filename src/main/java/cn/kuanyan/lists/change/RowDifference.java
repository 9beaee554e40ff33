package cn.kuanyan.lists.change;

import java.util.List;

/**
 * One row that differs between two versions of a list.
 *
 * @param row id of the row; empty for what concerns the list as a whole
 * @param name the violation
 */
public record RowDifference(Kind kind, String row, String name, List<Cell> cells) {

    public enum Kind {
        ADDED("新增"),
        REMOVED("删除"),
        CHANGED("修改");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param from words of the older version, empty for nothing; @param to words of the newer */
    public record Cell(String column, String from, String to) {}

    /** The difference in one line for each cell. */
    public List<String> inWords() {
        String head = (kind.label() + " " + row + " " + name).strip();
        return switch (kind) {
            case REMOVED -> List.of(head);
            case ADDED ->
                cells.stream()
                        .map(cell -> "%s：“%s”为“%s”".formatted(head, cell.column(), cell.to()))
                        .toList();
            case CHANGED ->
                cells.stream()
                        .map(cell -> "%s：“%s”由“%s”改为“%s”"
                                .formatted(head, cell.column(), shown(cell.from()), shown(cell.to())))
                        .toList();
        };
    }

    private static String shown(String words) {
        return words.isEmpty() ? "（空）" : words;
    }
}
