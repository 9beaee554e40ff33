package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.Act;
import org.springframework.stereotype.Component;

/** Whether the documents of the case are final. */
@Component
class DocumentPoints {

    Result issued(Act act) {
        return Result.notApplicable("本案没有文书草稿。");
    }
}
