package cn.kuanyan.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one time of application and engine, to the millisecond. */
final class EngineClock extends Clock {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;

    EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        /** Legal periods are counted in dates of China, wherever the server stands. */
        @Bean
        Clock clock() {
            return new EngineClock(CHINA);
        }
    }
}
