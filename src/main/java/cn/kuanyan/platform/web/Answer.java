package cn.kuanyan.platform.web;

import cn.kuanyan.problem.Finding;
import java.util.List;

/**
 * What a person is told when something did not work.
 *
 * @param status HTTP status
 * @param type short English name of the kind of failure
 * @param title the kind of failure in Chinese
 * @param message what happened and what to do, in Chinese
 * @param errors the single findings, possibly none
 */
record Answer(int status, String type, String title, String message, List<Finding> errors) {

    static Answer of(int status, String type, String title, String message) {
        return new Answer(status, type, title, message, List.of());
    }

    static final Answer NOT_LOGGED_IN = of(401, "NotAuthenticated", "未登录", "请先登录");
    static final Answer FORBIDDEN = of(403, "Forbidden", "没有权限", "您没有进行这项操作的权限");
    static final Answer CSRF = of(403, "Csrf", "请求来源无法确认", "请求缺少有效的防伪令牌，请刷新页面后重试");
    static final Answer NOT_FOUND = of(404, "NotFound", "不存在", "没有找到，或者您无权查看");
    static final Answer TASK_UNKNOWN = of(404, "NotFound", "不存在", "没有这项任务，或者您无权查看");
    static final Answer TASK_DONE = of(409, "Conflict", "任务已处理", "另一位同事已经处理了这项任务，请刷新");
    static final Answer MALFORMED = of(400, "MalformedJson", "请求格式错误", "请求内容不是有效的 JSON，或者字段类型不符");
    static final Answer BAD_REQUEST = of(400, "BadRequest", "请求有误", "请求不符合接口要求，请检查参数");
    static final Answer TOO_LARGE = of(413, "TooLarge", "内容过大", "提交的内容超过 1 MiB，请精简后重新提交");
    static final Answer FILE_TOO_LARGE = of(413, "TooLarge", "内容过大", "文件超过 200 MB，不能提交");
    static final Answer UPLOAD_BROKEN = of(400, "BadRequest", "请求有误", "文件没有完整到达，没有保存任何内容，请重新提交");
    static final Answer LENGTH_REQUIRED = of(411, "LengthRequired", "请求有误", "提交表单或者文件时须注明长度（Content-Length）");
}
