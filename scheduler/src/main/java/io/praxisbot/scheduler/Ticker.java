package io.praxisbot.scheduler;

import io.praxisbot.core.duty.DutyWatch;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Looks after every duty at its own pace, on Quartz. Quartz only ticks: it is told nothing about
 * anybody's times and keeps nothing over a restart.
 */
public final class Ticker {

  private static final int THREADS = 4;

  private final Map<String, DutyRounds> rounds = new ConcurrentHashMap<>();
  private final List<Tick> ticks;
  private final Scheduler quartz;

  /**
   * @param ticks each with a duty of another name
   * @param business tells a duty what time it is
   */
  public Ticker(List<Tick> ticks, InstantSource business, DutyWatch watch) {
    this.ticks = List.copyOf(ticks);
    for (Tick tick : this.ticks) {
      rounds.put(tick.duty().name(), new DutyRounds(tick.duty(), business, watch));
    }
    this.quartz = quartz();
  }

  /** Starts to tick, the first time at once. */
  public void start() {
    try {
      quartz.setJobFactory((fired, scheduler) -> job(fired.getJobDetail()));
      for (Tick tick : ticks) {
        quartz.scheduleJob(detail(tick), trigger(tick));
      }
      quartz.start();
    } catch (SchedulerException fault) {
      throw new IllegalStateException("the ticker doesn't start", fault);
    }
  }

  /** Claims nothing more, and returns once every round that is under way has ended. */
  public void stop() {
    rounds.values().forEach(DutyRounds::stop);
    try {
      quartz.shutdown(true);
    } catch (SchedulerException fault) {
      throw new IllegalStateException("the ticker doesn't stop", fault);
    }
  }

  private TickJob job(JobDetail detail) {
    DutyRounds found = rounds.get(detail.getKey().getName());
    if (found == null) {
      throw new IllegalStateException("no duty " + detail.getKey().getName());
    }
    return new TickJob(found);
  }

  private static JobDetail detail(Tick tick) {
    return JobBuilder.newJob(TickJob.class).withIdentity(tick.duty().name()).build();
  }

  private static Trigger trigger(Tick tick) {
    return TriggerBuilder.newTrigger()
        .withIdentity(tick.duty().name())
        .startNow()
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(tick.every().toMillis())
                .repeatForever()
                // A tick that came late is not made up for: the next one does all there is.
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  private static Scheduler quartz() {
    Properties settings = new Properties();
    // Quartz keeps all schedulers of a process by name.
    settings.setProperty("org.quartz.scheduler.instanceName", "praxis-" + UUID.randomUUID());
    settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    settings.setProperty("org.quartz.threadPool.threadCount", String.valueOf(THREADS));
    settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    try {
      return new StdSchedulerFactory(settings).getScheduler();
    } catch (SchedulerException fault) {
      throw new IllegalStateException("Quartz can't be set up", fault);
    }
  }
}
