package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.problem.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What stands in the way of closing is said all at once. */
class ClosingCheckTest {

    @Test
    void everyLineOfEveryObstacleIsSaidAtOnce() {
        ClosingCheck check = asking(act -> List.of("甲还没有办结。", "乙还没有办结。"), act -> List.of(), act -> List.of("丙还没有办结。"));

        assertThatThrownBy(() -> check.require(null))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.findings())
                        .extracting("message")
                        .containsExactly("甲还没有办结。", "乙还没有办结。", "丙还没有办结。"));
    }

    @Test
    void nothingStandsInTheWayWhereNobodySaysSo() {
        assertThatCode(() -> asking().require(null)).doesNotThrowAnyException();
        assertThatCode(() -> asking(act -> List.of()).require(null)).doesNotThrowAnyException();
    }

    private static ClosingCheck asking(ClosingObstacle... obstacles) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (ClosingObstacle obstacle : obstacles) {
            beans.addBean("obstacle" + beans.getBeanDefinitionCount(), obstacle);
        }
        return new ClosingCheck(beans.getBeanProvider(ClosingObstacle.class));
    }
}
