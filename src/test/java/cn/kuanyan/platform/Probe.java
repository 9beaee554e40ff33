package cn.kuanyan.platform;

import cn.kuanyan.problem.Rejection;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A bean that models may ask; counts who does, and refuses when told to. Part of every test application. */
@Component
@ModelBean("probe")
public class Probe {

    final AtomicInteger hits = new AtomicInteger();

    public String hit() {
        hits.incrementAndGet();
        return "x";
    }

    public boolean ask(String refuse) {
        hits.incrementAndGet();
        if ("rule".equals(refuse)) {
            throw Rejection.of("findings", "《测试规则》第一条", "核查情况不得为空");
        }
        if ("fault".equals(refuse)) {
            throw new IllegalStateException("secret insides");
        }
        return false;
    }
}
