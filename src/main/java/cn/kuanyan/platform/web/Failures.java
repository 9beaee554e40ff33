package cn.kuanyan.platform.web;

import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** Translates what was thrown, anywhere in its chain of causes, into what a person may be told. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The answer to a failure whose reason may be told; nothing for a fault of the product. */
    static Optional<Answer> deliberate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Answer answer = known(cause);
            if (answer != null) {
                return Optional.of(answer);
            }
            if (cause == cause.getCause()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The answer to a fault: a number for the person, the details in the log. */
    static Answer fault(Throwable failure, String where) {
        String number = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextInt())
                .toUpperCase();
        LOG.error("Fault {} at {}", number, where, failure);
        return Answer.of(500, "InternalError", "系统错误", "系统出现错误，请将编号 " + number + " 告知系统管理员");
    }

    private static Answer known(Throwable cause) {
        if (cause instanceof Rejection rejection) {
            return new Answer(
                    rejection.kind().status(),
                    "Rejection",
                    title(rejection.kind()),
                    rejection.getMessage(),
                    rejection.findings());
        }
        if (cause instanceof OptimisticLockingException || cause instanceof OptimisticLockingFailureException) {
            return Answer.TASK_DONE;
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return Answer.of(409, "Conflict", "任务已签收", "另一位同事已经签收了这项任务，请刷新");
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return Answer.of(409, "Conflict", "程序已中止", "案件程序处于中止状态，恢复后才能办理");
        }
        if (cause instanceof JsonProcessingException) {
            return Answer.MALFORMED;
        }
        if (isMissingBody(cause)) {
            return Answer.MALFORMED;
        }
        if (cause instanceof AuthorizationException) {
            return Answer.FORBIDDEN;
        }
        if ("Password does not match policy".equals(cause.getMessage())) {
            return Answer.of(400, "PasswordPolicy", "密码过弱", "密码至少 10 个字符，须同时包含大写字母、小写字母、数字和其他符号，并且不得包含账号和姓名");
        }
        if (cause.getMessage() != null && cause.getMessage().contains("no authenticated tenant")) {
            return Answer.NOT_FOUND;
        }
        return cause instanceof BadUserRequestException ? Answer.BAD_REQUEST : null;
    }

    /** The engine's REST resources read the body {@code null} without looking. */
    private static boolean isMissingBody(Throwable cause) {
        return cause instanceof NullPointerException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.rest.");
    }

    private static String title(Rejection.Kind kind) {
        return switch (kind) {
            case INVALID -> "内容不符合规定";
            case FORBIDDEN -> "不得办理";
            case NOT_FOUND -> "不存在";
            case CONFLICT -> "与现状不符";
            case TOO_LARGE -> "内容过大";
        };
    }
}
