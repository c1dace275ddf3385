package io.praxisbot.scheduler;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** One tick of one duty; a tick that comes while the one before still works waits for it. */
@DisallowConcurrentExecution
final class TickJob implements Job {

  private final DutyRounds rounds;

  TickJob(DutyRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(JobExecutionContext context) {
    rounds.run();
  }
}
