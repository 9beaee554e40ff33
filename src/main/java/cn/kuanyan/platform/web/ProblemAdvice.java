package cn.kuanyan.platform.web;

import cn.kuanyan.problem.Finding;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Refusals and faults of own pages and {@code /api}, as problem details in Chinese. */
@RestControllerAdvice
class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // Spring Security answers
        }
        Answer answer = failure instanceof HttpMessageNotReadableException
                ? Failures.deliberate(failure).orElse(Answer.MALFORMED)
                : Failures.deliberate(failure)
                        .or(() -> Optional.ofNullable(ofRequest(failure)))
                        .orElseGet(() -> Failures.fault(failure, request.getMethod() + " " + request.getRequestURI()));
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.details(answer));
    }

    private static Answer ofRequest(Exception failure) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return field(mismatch.getName(), "格式", "参数 " + mismatch.getName() + " 的格式不正确");
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return field(missing.getParameterName(), "必填", "缺少参数 " + missing.getParameterName());
        }
        if (failure instanceof BindException binding) {
            List<Finding> findings = binding.getFieldErrors().stream()
                    .map(error -> new Finding(
                            error.getField(), "格式", "字段 " + error.getField() + " 不符合要求：" + error.getDefaultMessage()))
                    .toList();
            return new Answer(400, "Invalid", "内容不符合规定", "提交的内容不符合要求", findings);
        }
        if (failure instanceof MultipartException && !(failure instanceof ErrorResponse)) {
            return Answer.UPLOAD_BROKEN;
        }
        if (failure instanceof ErrorResponse response) {
            return byStatus(response.getStatusCode());
        }
        return null;
    }

    static Answer byStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Answer.NOT_LOGGED_IN;
            case 403 -> Answer.FORBIDDEN;
            case 404 -> Answer.NOT_FOUND;
            case 405 -> Answer.of(405, "MethodNotAllowed", "请求方法不支持", "这个地址不支持此请求方法");
            case 406 -> Answer.of(406, "NotAcceptable", "格式不支持", "无法按要求的格式回答");
            case 409 -> Answer.TASK_DONE;
            case 413 -> Answer.TOO_LARGE;
            case 415 -> Answer.of(415, "UnsupportedMediaType", "格式不支持", "不支持这种内容类型，请使用 application/json");
            default ->
                status.is4xxClientError() ? Answer.of(status.value(), "BadRequest", "请求有误", "请求不符合接口要求，请检查参数") : null;
        };
    }

    private static Answer field(String name, String rule, String message) {
        return new Answer(400, "Invalid", "内容不符合规定", message, List.of(new Finding(name, rule, message)));
    }
}
