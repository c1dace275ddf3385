package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.ReportingLines;
import java.util.Collection;
import java.util.List;

final class MongoReportingLines extends MongoAggregates<PersonId, Reporting>
    implements ReportingLines {
  private static final String MANAGER = "current.manager";

  MongoReportingLines(Documents<Reporting> documents) {
    super(documents);
  }

  @Override
  public List<Reporting> under(PersonId manager) {
    return where(MANAGER, manager);
  }

  @Override
  public List<Reporting> under(Collection<PersonId> managers) {
    return documents().list(Filters.in(MANAGER, documents().values(managers)), ascending("_id"));
  }

  @Override
  public boolean leads(PersonId manager) {
    return documents().has(eq(MANAGER, documents().value(manager)));
  }

  @Override
  public List<Reporting> in(OrganizationId organization) {
    return where("organization", organization);
  }

  private List<Reporting> where(String field, Object id) {
    return documents().list(eq(field, documents().value(id)), ascending("_id"));
  }
}
