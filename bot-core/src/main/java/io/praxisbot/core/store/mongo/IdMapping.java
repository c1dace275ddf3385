package io.praxisbot.core.store.mongo;

/** An id type, a record of nothing but one String, as that string. */
final class IdMapping implements TextMapping {
  private final RecordPlan plan;
  private final Component only;

  IdMapping(RecordPlan plan) {
    this.plan = plan;
    this.only = plan.components().get(0);
  }

  @Override
  public String toStored(Object value) {
    return WellFormed.text((String) only.valueIn(value));
  }

  @Override
  public Object fromStored(Object stored) {
    return plan.construct((String) stored);
  }
}
