package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was found at one point.
 *
 * @param why in Chinese; names the party where it is about one
 */
record Result(State state, String why) {

    /** Whether the file has what the point asks for. */
    enum State {
        PRESENT("具备"),
        MISSING("缺少"),
        NOT_APPLICABLE("不适用");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Result present(String why) {
        return new Result(State.PRESENT, why);
    }

    static Result missing(String why) {
        return new Result(State.MISSING, why);
    }

    static Result notApplicable(String why) {
        return new Result(State.NOT_APPLICABLE, why);
    }

    /** One party that lacks something makes the whole point missing; every party that does is named. */
    static Result ofEach(List<Party> parties, String none, Function<Party, Result> look) {
        List<Result> results = new ArrayList<>();
        for (Party party : parties) {
            Result one = look.apply(party);
            results.add(new Result(one.state, "当事人%s：%s".formatted(party.name(), one.why)));
        }
        for (State state : List.of(State.MISSING, State.PRESENT, State.NOT_APPLICABLE)) {
            List<String> why = results.stream()
                    .filter(one -> one.state == state)
                    .map(Result::why)
                    .toList();
            if (!why.isEmpty()) {
                return new Result(state, String.join("；", why));
            }
        }
        return notApplicable(none);
    }
}
