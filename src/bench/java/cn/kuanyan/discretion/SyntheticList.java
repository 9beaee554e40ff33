package cn.kuanyan.discretion;

/** A list of any length with the shape of a real one: three rows an item, facts, an amount, a confirmed condition. */
final class SyntheticList {

    private static final String[][] COLUMNS = {
        {"item", "string"}, {"firstViolation", "boolean"}, {"harm", "string"}, {"correction", "string"},
        {"goodsValue", null}, {"confirmed1", "boolean"}
    };
    private static final String[] AMOUNTS = {"<= 500", "[500..1000)", "< 3000", "> 0", "-", "-"};

    private SyntheticList() {}

    static String rows(int count) {
        StringBuilder dmn = new StringBuilder(count * 1_000);
        dmn.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\""
                + " id=\"synthetic-list\" name=\"synthetic-list\" namespace=\"http://kuanyan.cn/dmn\">"
                + "<decision id=\"synthetic\" name=\"synthetic\"><variable id=\"variable\" name=\"synthetic\"/>");
        for (String[] column : COLUMNS) {
            dmn.append("<informationRequirement id=\"requirement_%1$s\"><requiredInput href=\"#data_%1$s\"/></informationRequirement>"
                    .formatted(column[0]));
        }
        dmn.append("<decisionTable id=\"table\" hitPolicy=\"COLLECT\">");
        for (String[] column : COLUMNS) {
            dmn.append("<input id=\"input_%1$s\" label=\"%1$s\"><inputExpression id=\"expression_%1$s\"%2$s><text>%1$s</text></inputExpression></input>"
                    .formatted(column[0], type(column)));
        }
        for (String output : new String[] {"row", "outcome", "force"}) {
            dmn.append("<output id=\"output_%1$s\" name=\"%1$s\" typeRef=\"string\"/>".formatted(output));
        }
        for (int row = 0; row < count; row++) {
            dmn.append("<rule id=\"rule_").append(row).append("\">");
            input(dmn, row, 0, "\"list/item/" + row / 3 + "\"");
            input(dmn, row, 1, row % 2 == 0 ? "true" : "-");
            input(dmn, row, 2, row % 3 == 0 ? "\"NONE\"" : "\"NONE\",\"MINOR\"");
            input(dmn, row, 3, row % 5 == 0 ? "-" : "\"VOLUNTARY\",\"WHEN_ORDERED\"");
            input(dmn, row, 4, AMOUNTS[row % AMOUNTS.length]);
            input(dmn, row, 5, row % 7 == 0 ? "true" : "-");
            output(dmn, row, 0, "list/" + "exempt/" + row);
            output(dmn, row, 1, row % 2 == 0 ? "EXEMPT" : "LIGHTER");
            output(dmn, row, 2, "MAY");
            dmn.append("</rule>");
        }
        dmn.append("</decisionTable></decision>");
        for (String[] column : COLUMNS) {
            dmn.append("<inputData id=\"data_%1$s\" name=\"%1$s\"><variable id=\"variable_%1$s\" name=\"%1$s\"%2$s/></inputData>"
                    .formatted(column[0], type(column)));
        }
        return dmn.append("</definitions>").toString();
    }

    private static String type(String[] column) {
        return column[1] == null ? "" : " typeRef=\"" + column[1] + "\"";
    }

    private static void input(StringBuilder dmn, int row, int column, String test) {
        dmn.append("<inputEntry id=\"cell_").append(row).append('_').append(column).append("\"><text>");
        dmn.append(test.replace("<", "&lt;")).append("</text></inputEntry>");
    }

    private static void output(StringBuilder dmn, int row, int column, String text) {
        dmn.append("<outputEntry id=\"result_").append(row).append('_').append(column).append("\"><text>\"");
        dmn.append(text).append("\"</text></outputEntry>");
    }
}
