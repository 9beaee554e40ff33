package cn.kuanyan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.kuanyan.platform.EngineTime;
import cn.kuanyan.platform.HasCases;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class TrialClockRulesTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final EngineTime engineTime = mock(EngineTime.class);
    private final ClockMoves moves = mock(ClockMoves.class);
    private boolean caseOnFile;
    private TrialClock trialClock;

    @BeforeEach
    void build() {
        @SuppressWarnings("unchecked")
        ObjectProvider<HasCases> hasCases = mock(ObjectProvider.class);
        when(hasCases.stream()).thenAnswer(call -> Stream.<HasCases>of(() -> caseOnFile));
        when(moves.save(any())).thenAnswer(call -> call.getArgument(0));
        when(engineTime.runDueJobs()).thenReturn(3);
        trialClock = new TrialClock(clock, engineTime, moves, hasCases, event -> {});
    }

    @Test
    void withoutAnyCaseTheClockGoesBackAndForth() {
        assertThat(trialClock.moveTo(LocalDate.of(2025, 1, 2), "admin")).isEqualTo(3);
        assertThat(trialClock.moveTo(LocalDate.of(2027, 1, 2), "admin")).isEqualTo(3);
    }

    @Test
    void onceACaseIsOnFileTheClockOnlyGoesForward() {
        caseOnFile = true;

        assertThat(trialClock.moveTo(LocalDate.of(2026, 3, 2), "admin")).isEqualTo(3);
        assertThat(trialClock.moveTo(LocalDate.of(2026, 3, 3), "admin")).isEqualTo(3);
        assertThatThrownBy(() -> trialClock.moveTo(LocalDate.of(2026, 3, 1), "admin"))
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.kind()).isEqualTo(Rejection.Kind.CONFLICT))
                .hasMessageContaining("只能向后调");
    }
}
